import { plainInline } from '../../markdown/index.ts';
import type { TextLine } from '../../outline/index.ts';
import type { Words } from '../../sheet/index.ts';
import { foldWord, isPlaceholder, typeLook } from '../../vocabulary/index.ts';
import type { ColumnKind, Vocabulary } from '../../vocabulary/index.ts';
import type { FlatRow } from '../columns/flat-row.ts';
import { partOf, wordsOfBlock } from '../words.ts';

/**
 * A list item that states a parameter as a row would: `` `path` `(string: <required>)` – words``, `**id** (integer,
 * required): words`, `name (string) - words`. The brackets must hold a type, or it is prose.
 */
export function listItemRow(line: TextLine, vocabulary: Vocabulary): FlatRow | undefined {
  const words = wordsOfBlock(line);
  const found = /^`?([A-Za-z_$@][\w.$@[\]-]*)`?\s*:?\s*`?[([{]([^()[\]{}]{2,60})[)\]}]`?\s*(?:[-–—:：]+\s*)?([^]*)$/.exec(words.text);
  const facts = found?.[2] && bracketFacts(found[2], vocabulary);
  if (!found?.[1] || !facts) return undefined;
  const cells: Partial<Record<ColumnKind, Words>> = { name: partOf(words, found[1]), type: partOf(words, facts.type) };
  if (facts.required !== undefined) cells.required = partOf(words, facts.required);
  if (facts.default !== undefined) cells.default = partOf(words, facts.default);
  if (found[3]) cells.description = partOf(words, found[3]);
  const inline = plainInline(found[1]);
  return {
    cells,
    span: line.span,
    notes: ['read from a list item'],
    name: { raw: found[1], inline, place: line.span, indent: (line.span.column - 1) * 4 },
    nameSpan: line.span,
  };
}

/** `string: <required>`, `integer, optional`, `map<string|string>: nil`, `string: "x"`. */
function bracketFacts(text: string, vocabulary: Vocabulary): { type: string; required?: string; default?: string } | undefined {
  const [first = '', ...rest] = text.split(/\s*(?::|,|;|，|；)\s*/);
  const type = first.trim();
  if (typeLook(type, vocabulary) < 1) return undefined;
  const facts: { type: string; required?: string; default?: string } = { type };
  for (const part of rest) {
    const bare = part.trim().replace(/^<|>$/g, '');
    if (vocabulary.required.has(foldWord(bare))) facts.required = foldWord(bare);
    else if (!isPlaceholder(bare) && /^(?:default\s*[:=]?\s*)?\S+$/i.test(bare)) facts.default = bare.replace(/^default\s*[:=]?\s*/i, '');
  }
  // a default given, or the word `required` missing where others have it, leaves the field optional
  if (facts.required === undefined && rest.length > 0) facts.required = 'optional';
  return facts;
}
