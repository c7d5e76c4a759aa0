import { diagnose } from '../diagnostics/index.ts';
import type { Provenance } from '../model/index.ts';
import type { Row, Words } from '../sheet/index.ts';
import { foldParts, isPlaceholder } from '../vocabulary/index.ts';
import type { Requirement } from '../vocabulary/index.ts';
import type { InterpretContext } from './context.ts';

/** The table that a row stands in, as far as it bears on the row. */
export interface TableFacts {
  readonly side: 'request' | 'response' | 'structure';
  readonly columns: readonly string[];
  readonly bracketedTypes: boolean;
}

export interface FoundRequirement {
  readonly required: boolean;
  readonly source: Provenance;
  /** Nothing on the page says it. */
  readonly unstated?: true;
}

/** Whether a field is required, by the first thing that says so: prose on this very case, column, mark, type, habit. */
export function readRequirement(row: Row, parent: Row | undefined, table: TableFacts, context: InterpretContext): FoundRequirement {
  return (
    byCondition(row, parent) ??
    byColumn(row, context) ??
    byMark(row, table, context) ??
    byProse(row, context) ??
    byHabit(row, table, context)
  );
}

/** `存在 group 参数时,此参数必传` inside `group`: where the parent stands, the field must. */
function byCondition(row: Row, parent: Row | undefined): FoundRequirement | undefined {
  const { description } = row.cells;
  const found = description && condition.exec(description.text);
  if (!description || !found || !parent || (found[1] ?? found[2]) !== parent.name) return undefined;
  return { required: true, source: { via: 'prose', rule: 'required/with-parent', span: description.span } };
}

const condition =
  /(?:存在|传了?|填写?了?|有|指定了?|设置了?|传入了?|当)\s*`?([A-Za-z_][\w.]*)`?\s*(?:参数|字段|对象)?\s*(?:存在|不为空|有值)?\s*(?:时|的时候|后)?\s*[,，]?\s*(?:此|该|本)(?:参数|项|字段)\s*(?:必传|必填|必须)|required (?:when|if) `?([A-Za-z_]\w*)`? (?:is (?:present|given|set|provided)|exists)/i;

function byColumn(row: Row, context: InterpretContext): FoundRequirement | undefined {
  const { required, optional } = row.cells;
  if (required) return fromWords(required, false, context);
  if (optional) return fromWords(optional, true, context);
  return undefined;
}

function fromWords(words: Words, inverse: boolean, context: InterpretContext): FoundRequirement | undefined {
  const source: Provenance = { via: 'table', rule: inverse ? 'required/inverse-column' : 'required/column', span: words.span };
  if (isPlaceholder(words.text) && !context.vocabulary.required.has(words.text.trim().toLowerCase())) return { required: inverse, source };
  const requirement = requirementOf(words.text, context);
  if (!requirement) {
    context.report(
      diagnose(
        'interpret/unknown-requirement',
        words.span,
        `\`${words.text}\` does not say whether the field is required; it was taken as optional`,
      ),
    );
    return { required: false, source: { ...source, guess: `\`${words.text}\` was taken as optional` } };
  }
  if (requirement === 'conditional') return { required: false, source };
  return { required: (requirement === 'required') !== inverse, source };
}

function requirementOf(text: string, context: InterpretContext): Requirement | undefined {
  for (const part of foldParts(text.replace(/\*\*/g, ''))) {
    const found = context.vocabulary.required.get(part);
    if (found) return found === 'required' && onCondition.test(text) ? 'conditional' : found;
  }
  const raw = context.vocabulary.required.get(text.replace(/[*`]/g, '').trim().toLowerCase());
  if (raw) return raw;
  if (/[二三多]选一|之一|either|one of/i.test(text)) return 'conditional';
  // `是（企业用户）`, `Yes, if …`: the first word decides, a condition softens it
  const first = /^(是|否|必填|必须|可选|选填|yes|no|required|optional|true|false|y|n)(?=[\s,，(（.。;；:])/i.exec(text.trim())?.[1];
  const word = first && context.vocabulary.required.get(first.toLowerCase());
  return word === 'required' && onCondition.test(text) ? 'conditional' : word || undefined;
}

const onCondition = /\bif\b|\bwhen\b|时|若|如果/;

function byMark(row: Row, table: TableFacts, context: InterpretContext): FoundRequirement | undefined {
  const source: Provenance = { via: 'table', rule: 'required/mark', span: row.nameSpan };
  if (row.mark) return { required: row.mark === 'required', source };
  const stated = table.columns.includes('required') || table.columns.includes('optional');
  if (stated) return { required: false, source: { ...source, rule: 'required/only-marked' } };
  if (context.marked.has(`required:${table.columns.join()}`)) return { required: false, source: { ...source, rule: 'required/unmarked' } };
  if (context.marked.has(`optional:${table.columns.join()}`)) return { required: true, source: { ...source, rule: 'required/unmarked' } };
  return undefined;
}

/** `Optional. …`, `(required) …`, `必填，…`, `string, required`. */
function byProse(row: Row, context: InterpretContext): FoundRequirement | undefined {
  const { description, type } = row.cells;
  const opening =
    description &&
    /^\W{0,3}(optional|required|mandatory|必填|必传|必须|可选|选填|非必填|非必传|必选)(?![\w\u4e00-\u9fff])/i.exec(description.text)?.[1];
  const closing = description && /[(（[](optional|required|mandatory|必填|必传|可选|选填|非必填)[)）\]]/i.exec(description.text)?.[1];
  const typed = type && /[\s,，(（](optional|required|必填|可选|选填|必选)[)）]?\s*$/i.exec(type.text)?.[1];
  const word = opening ?? closing ?? typed;
  const requirement = word && context.vocabulary.required.get(word.toLowerCase());
  const words = typed && !opening && !closing ? type : description;
  if (!requirement || !words) return undefined;
  return { required: requirement === 'required', source: { via: 'prose', rule: 'required/prose', span: words.span } };
}

function byHabit(row: Row, table: TableFacts, context: InterpretContext): FoundRequirement {
  const source: Provenance = { via: 'table', rule: 'required/unstated', span: row.nameSpan };
  const prosaic = context.marked.has(`prose:${table.columns.join()}`);
  return prosaic
    ? { required: true, source: { ...source, rule: 'required/unmarked', guess: 'the page marks what is optional, and not this' } }
    : { required: false, source, unstated: true };
}
