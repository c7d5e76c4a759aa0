import { plainText } from '../../markdown/index.ts';
import type { Cell } from '../../markdown/index.ts';
import { foldWord } from '../../vocabulary/index.ts';
import type { Vocabulary } from '../../vocabulary/index.ts';

/** A name freed from what else writers put beside it. */
export interface CleanName {
  readonly name: string;
  readonly mark?: 'required' | 'optional';
  /** A human name that stood behind the wire name. */
  readonly title?: string;
  readonly notes: readonly string[];
}

/** The name cell as plain text with its blanks: entities decoded, tags, code marks and emphasis gone. */
export function rawName(cell: Cell): string {
  const text = cell.html
    ? cell.inline.text
    : cell.raw.replaceAll('\\|', '|').replaceAll('\\_', '_').replaceAll('\\*', '*').replaceAll('\\[', '[').replaceAll('\\]', ']');
  // one blank after the pipe is the table's, not the name's
  const own = cell.html ? text : text.replace(/^ /, '').trimEnd();
  // zero-width characters come with text that was copied, and are no part of a name
  const noted = own.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').replace(/<sup>\s*\[?[\d†‡]+\]?\s*<\/sup>/gi, '');
  // emphasis is the table's, save in a code span
  const plain = /`/.test(noted)
    ? plainText(noted)
    : plainText(noted).replace(/(?<![\w*])(\*\*|__|\*)(?=[\p{L}\d])([^*]*?\S)\1(?![\w*])/gu, '$2');
  return plain.replace(/`|~~|\*\*/g, '');
}

/** `name?`, `name*`, `*name`, `name（必填）`, `name 用户名`, `name[^1]`, `name¹`, `name (since 2.1)`, `"name"`. */
export function cleanName(text: string, vocabulary: Vocabulary): CleanName {
  const notes: string[] = [];
  let mark: CleanName['mark'];
  let title: string | undefined;
  const [first = '', ...below] = text.trim().split('\n');
  for (const line of below) note(line);
  let name = first
    .trim()
    .replace(/\[\^?\d+\]$|\^\d+\^?$|[¹²³⁴⁵⁶⁷⁸⁹⁰†‡※]+$/u, '')
    .replace(/^["'“]([^]*)["'”]$/, '$1');
  name = name.replace(/\s*[(（【[]([^()（）【】[\]]*)[)）】\]]\s*$/, (whole, inner: string) =>
    inner === '' || /^\d*$/.test(inner) ? whole : (note(inner), ''),
  );
  if (/^\*\s*\S|\S\s*\*$/.test(name) && !/^\*+$/.test(name)) {
    mark = 'required';
    name = name.replace(/^\*\s*|\s*\*$/g, '');
  }
  if (/[^?]\?$/.test(name)) {
    mark = 'optional';
    name = name.slice(0, -1);
  }
  const tail = /^([A-Za-z_$@][\w.$@[\]-]*)\s+([^]+)$/.exec(name) ?? /^([A-Za-z_$@][\w.$@[\]-]*)((?=[\u3400-\u9fff])[^]+)$/.exec(name);
  if (tail?.[1] && tail[2] && (vocabulary.required.has(foldWord(tail[2])) || /[\u3400-\u9fff]|^v?\d/.test(tail[2]))) {
    name = tail[1];
    note(tail[2]);
  }
  return { name: name.trim().replace(/[:：,，]$/, ''), notes, ...(mark && { mark }), ...(title !== undefined && { title }) };

  function note(words: string): void {
    const requirement = vocabulary.required.get(foldWord(words));
    if (requirement === 'required' || requirement === 'optional') mark = requirement;
    else if (/[\u3400-\u9fff]/.test(words) && !/版本|起|以上|废弃/.test(words) && title === undefined) title = words.trim();
    else if (words.trim() !== '') notes.push(words.trim());
  }
}
