import { foldWord, perWords } from '../../vocabulary/index.ts';
import type { TypeWord, Vocabulary } from '../../vocabulary/index.ts';

/** A type as its author wrote it, taken apart; names are not looked up yet. */
export type TypeExpression =
  | { readonly kind: 'word'; readonly word: TypeWord; readonly format?: string; readonly size?: number }
  | { readonly kind: 'name'; readonly name: string; readonly arguments: readonly TypeExpression[] }
  | { readonly kind: 'list'; readonly items: TypeExpression }
  | { readonly kind: 'map'; readonly values: TypeExpression }
  | { readonly kind: 'union'; readonly members: readonly TypeExpression[] }
  | { readonly kind: 'literals'; readonly values: readonly string[] }
  | { readonly kind: 'unknown'; readonly text: string };

const listWord = /^(?:array|list|arraylist|set|collection|slice|iterable|数组|列表|集合)$/i;
const mapWord = /^(?:map|hashmap|dictionary|dict|record|treemap|linkedhashmap|字典|映射)$/i;

/** Reads a type in any of the notations that pages use; never fails: what it cannot read is `unknown`. */
export const parseType: (text: string, vocabulary: Vocabulary) => TypeExpression = perWords((text, vocabulary) => {
  const bare = text
    .replace(/[`*]{1,2}/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[（]/g, '(')
    .replace(/[）]/g, ')')
    .replace(/，/g, ',')
    .trim();
  return expression(bare, vocabulary, 0);
});

function expression(text: string, vocabulary: Vocabulary, depth: number): TypeExpression {
  const bare = text.trim();
  if (depth > 8 || bare.length > 300) return { kind: 'unknown', text: bare };
  const word = wordExpression(bare, vocabulary);
  if (word) return word;
  const next = (inner: string): TypeExpression => expression(inner, vocabulary, depth + 1);
  return (
    literals(bare) ??
    nullable(bare, next) ??
    union(bare, next, vocabulary) ??
    listExpression(bare, next) ??
    generic(bare, next) ??
    decorated(bare, next, vocabulary) ??
    nameExpression(bare)
  );
}

function wordExpression(text: string, vocabulary: Vocabulary): TypeExpression | undefined {
  if (/^\?|\?$/.test(text)) return undefined;
  const folded = foldWord(text);
  const known = (candidate: string): TypeWord | undefined => vocabulary.types.get(candidate);
  const word =
    known(text.toLowerCase()) ??
    known(folded) ??
    known(folded.replace(/\s*(?:类型|型|type)$/, '')) ??
    (/[a-z]s$/.test(folded) ? known(folded.slice(0, -1)) : undefined);
  // a structure may be called `Text` or `Model`: a capital and a lower-case type word are told apart by the link alone
  if (!word) return undefined;
  const format = vocabulary.formats.get(folded);
  return { kind: 'word', word, ...(format !== undefined && { format }) };
}

/** `"a" | "b"`, `enum(a, b)`, `enum: a/b`. */
function literals(text: string): TypeExpression | undefined {
  const quoted = text.split(/\s*[|/,]\s*/);
  if (quoted.length > 0 && quoted.every((part) => /^(?:"[^"]*"|'[^']*')$/.test(part)))
    return { kind: 'literals', values: quoted.map((part) => part.slice(1, -1)) };
  const listed = /^(?:enum|枚举|string enum)\s*(?:[(<[{:：]|\s)\s*([^]+?)\s*[)>\]}]?$/i.exec(text)?.[1];
  if (!listed || /^(?:string|int(?:eger)?|number)$/i.test(listed)) return undefined;
  return {
    kind: 'literals',
    values: listed
      .split(/\s*[|/,、;]\s*/)
      .map((value) => value.replace(/^["']|["']$/g, ''))
      .filter((value) => value !== ''),
  };
}

function nullable(text: string, next: (inner: string) => TypeExpression): TypeExpression | undefined {
  const inner =
    /^\?\s*(\S[^]*)$/.exec(text)?.[1] ?? /^(\S[^]*?)\?$/.exec(text)?.[1] ?? /^nullable\s*[<(:]?\s*([^]+?)[>)]?$/i.exec(text)?.[1];
  return inner === undefined ? undefined : { kind: 'union', members: [next(inner), { kind: 'word', word: 'null' }] };
}

function union(text: string, next: (inner: string) => TypeExpression, vocabulary: Vocabulary): TypeExpression | undefined {
  const parts = splitTop(text);
  if (parts.length < 2) return undefined;
  const members = parts.map(next);
  // `array, required` and `Path/Name` are no unions of types
  return members.every((member) => member.kind !== 'unknown' && (member.kind !== 'name' || /^[A-Z]/.test(member.name)))
    ? { kind: 'union', members }
    : qualified(parts, next, vocabulary);
}

/** `string, optional`: words of requirement beside the type. */
function qualified(parts: readonly string[], next: (inner: string) => TypeExpression, vocabulary: Vocabulary): TypeExpression | undefined {
  const types = parts.filter((part) => !vocabulary.required.has(foldWord(part)));
  return types.length === 1 && types.length < parts.length && types[0] ? next(types[0]) : undefined;
}

/** Splits at `|`, `¦`, `/`, `,`, ` or ` and `或` outside of brackets. */
function splitTop(text: string): string[] {
  const parts: string[] = [];
  let level = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if ('<([{«'.includes(char)) level++;
    else if ('>)]}»'.includes(char)) level--;
    const cut = level === 0 ? /^(?:\s*[|¦/,、]\s*|\s+or\s+|\s*或(?:者)?\s*)/i.exec(text.slice(i))?.[0] : undefined;
    if (cut === undefined || cut === '') continue;
    parts.push(text.slice(start, i));
    i += cut.length - 1;
    start = i + 1;
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function listExpression(text: string, next: (inner: string) => TypeExpression): TypeExpression | undefined {
  const suffix = /^([^]+?)\s*\[\s*\d*\s*\]$/.exec(text)?.[1];
  if (suffix !== undefined && !listWord.test(suffix)) return { kind: 'list', items: next(suffix) };
  const prefix = /^\[\s*\]\s*(\S[^]*)$/.exec(text)?.[1];
  if (prefix !== undefined) return { kind: 'list', items: next(prefix) };
  const wrapped = /^\[\s*([^[\]][^]*?)\s*\]$/.exec(text)?.[1];
  if (wrapped !== undefined) return { kind: 'list', items: next(wrapped) };
  const spoken = /^(?:an?\s+)?(?:array|list|set|collection|数组|列表)\s*(?:of|[:：]|-)\s*([^]+)$/i.exec(text)?.[1];
  if (spoken !== undefined) return { kind: 'list', items: next(singular(spoken)) };
  const bracketed = /^(?:array|list|set|collection|arraylist|数组|列表|集合)\s*[([]\s*([^]+?)\s*[)\]]$/i.exec(text)?.[1];
  if (bracketed !== undefined) return /^\d+$/.test(bracketed) ? { kind: 'word', word: 'array' } : { kind: 'list', items: next(bracketed) };
  const after = /^([^]+?)\s*(?:的)?(?:数组|列表|集合)$/.exec(text)?.[1] ?? /^([^]+?)\s+(?:array|list)$/i.exec(text)?.[1];
  if (after !== undefined && after !== '') return { kind: 'list', items: next(after) };
  return undefined;
}

/** `strings` is `string`; `user objects` is `user`. */
function singular(text: string): string {
  const words = text.replace(/\s+objects?$/i, '').trim();
  if (words === '' || /^objects?$/i.test(words)) return 'object';
  if (/\bids?$/i.test(words)) return 'string';
  return words;
}

function generic(text: string, next: (inner: string) => TypeExpression): TypeExpression | undefined {
  const found = /^([\p{L}_][\w.\p{L}]*)\s*[<«]\s*([^]*?)\s*[>»]$/u.exec(text);
  const goMap = /^map\s*\[\s*\w+\s*\]\s*(\S[^]*)$/i.exec(text)?.[1];
  if (goMap !== undefined) return { kind: 'map', values: next(goMap) };
  const keyed = /^\{\s*(?:\[?\w+\]?|string)\s*:\s*([^]+?)\s*\}$/i.exec(text)?.[1];
  if (keyed !== undefined) return { kind: 'map', values: next(keyed) };
  if (!found?.[1] || found[2] === undefined) return undefined;
  const inner = splitTop(found[2]);
  if (listWord.test(found[1]))
    return inner.length === 0 || /^[T?]$/.test(found[2]) ? { kind: 'word', word: 'array' } : { kind: 'list', items: next(found[2]) };
  if (mapWord.test(found[1])) return { kind: 'map', values: next(inner.at(-1) ?? 'any') };
  if (/^(?:optional|nullable)$/i.test(found[1])) return { kind: 'union', members: [next(found[2]), { kind: 'word', word: 'null' }] };
  // `string<date-time>` states a format
  return /^[a-z]/.test(found[1]) ? undefined : { kind: 'name', name: text.replace(/\s+/g, ''), arguments: inner.map(next) };
}

/** `integer (int64)`, `string(32)`, `int(11)`, `string<date-time>`, `object User`, `User object`. */
function decorated(text: string, next: (inner: string) => TypeExpression, vocabulary: Vocabulary): TypeExpression | undefined {
  const bracket = /^([^(<[]+?)\s*[(<[]\s*([^()<>[\]]*)\s*[)>\]]$/.exec(text);
  if (bracket?.[1] && bracket[2] !== undefined) {
    const outer = next(bracket[1]);
    if (outer.kind === 'word') return withDetail(outer, bracket[2], vocabulary);
    if (outer.kind === 'name' && vocabulary.required.has(foldWord(bracket[2]))) return outer;
  }
  const object =
    /^([^]+?)\s+(?:object|对象|struct|model|类型)s?$/i.exec(text)?.[1] ?? /^(?:object|对象|struct)\s*[:：]?\s*(\S[^]*)$/i.exec(text)?.[1];
  if (object) return /^[A-Za-z_][\w .$-]*$/.test(object) ? { kind: 'name', name: object, arguments: [] } : next(object);
  const qualifiedWord =
    /^(?:optional|required|可选|必填)\s+(\S[^]*)$/i.exec(text)?.[1] ?? /^(\S[^]*?)\s+(?:optional|required|可选|必填)$/i.exec(text)?.[1];
  return qualifiedWord === undefined ? undefined : next(qualifiedWord);
}

function withDetail(outer: Extract<TypeExpression, { kind: 'word' }>, detail: string, vocabulary: Vocabulary): TypeExpression {
  if (/^\d+$/.test(detail)) {
    if (outer.word === 'integer' && /^1$/.test(detail) && outer.format === undefined) return { ...outer, size: 1 };
    return { ...outer, size: Number(detail) };
  }
  const format =
    vocabulary.formats.get(foldWord(detail)) ??
    (/^[a-z][\w-]*$/.test(detail) && !vocabulary.types.has(detail) && !vocabulary.required.has(detail) ? detail : undefined);
  if (outer.word === 'array' && vocabulary.types.has(foldWord(detail)))
    return { kind: 'list', items: { kind: 'word', word: vocabulary.types.get(foldWord(detail)) as TypeWord } };
  return { ...outer, ...(format !== undefined && { format }) };
}

/** The name of a structure; spaces may stand in it where it is a link's text. */
function nameExpression(text: string): TypeExpression {
  return /^[\p{L}_$][\w.$\p{L}-]*$/u.test(text) ? { kind: 'name', name: text, arguments: [] } : { kind: 'unknown', text };
}
