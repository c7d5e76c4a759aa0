import { foldWord, perWords } from '../../vocabulary/index.ts';
import type { Place, SectionWord, Side, Thing, Vocabulary } from '../../vocabulary/index.ts';

/** What a heading or a line announces, and what it already says after a colon. */
export interface Label {
  readonly side?: Side;
  readonly place?: Place;
  readonly thing?: Thing;
  readonly common: boolean;
  readonly status?: string;
  /** The words after the colon; empty where the value follows below. */
  readonly value: string;
}

/** Where several things are named, the first of these is meant: a `response example` is an example. */
const precedence: readonly Thing[] = [
  ...([
    'sample',
    'code',
    'errors',
    'history',
    'limits',
    'contenttype',
    'typename',
    'structures',
    'status',
    'operation',
    'address',
    'method',
  ] as const),
  ...(['environment', 'auth', 'params', 'notes', 'basics', 'description', 'meta'] as const),
];

/**
 * Reads a label: a text made of section words alone, up to a colon. `4.2 请求参数`, `**Body-parameters:**`, `> 200
 * Response`, `响应参数说明 (Response Parameters)`, `Response - ACK`. Any other word and it is prose, or a title.
 */
export const readLabel: (text: string, vocabulary: Vocabulary) => Label | undefined = perWords((text, vocabulary) => {
  const bare = text.replace(numbering, '');
  const colon = /^([^:：]{1,60}?)\s*[:：](?!\/\/)\s*([^]*)$/.exec(bare);
  const head = colon ? (colon[1] ?? '') : bare;
  if (head.length > 60) return undefined;
  const words = tokens(head, vocabulary) ?? tokens(/^(\S.{1,30}?)\s+[-–—]\s+\S/.exec(head)?.[1] ?? '', vocabulary);
  return words && composed(words, colon?.[2]?.trim() ?? '');
});

/** `4.2.2.4 `, `1、`, `（2）`, `三、`: marks of order before the words; `404 ` is a status. */
const numbering =
  /^\s*(?![1-5]\d\d\s)(?:\(?\d+(?:\.\d+)*[.)、）:]?\s+|\d+(?:\.\d+)*[、）.)](?!\d)\s*|[（(][一二三四五六七八九十\d]+[)）]\s*|[一二三四五六七八九十]+[、.]\s*)/;

type Token = { readonly word: SectionWord } | { readonly status: string };

function tokens(text: string, vocabulary: Vocabulary): Token[] | undefined {
  return text === '' ? undefined : wordsOf(foldWord(text.replace(/[()（）[\]【】/|,，、&+-]/g, ' ')), vocabulary);
}

/** The run of section words that the text is; `undefined` where some other word stands in it. */
function wordsOf(text: string, vocabulary: Vocabulary): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/[\s:：.。?？!！]/.test(text[at] ?? '')) {
      at++;
      continue;
    }
    const status = /^(?:[1-5]\d\d|[1-5]xx|default)(?![\w.])/.exec(text.slice(at))?.[0];
    const found = status ?? longestWord(text, at, vocabulary);
    if (!found) return undefined;
    const word = vocabulary.sections.get(found);
    tokens.push(word && !status ? { word } : { status: found.toUpperCase() });
    at += found.length;
  }
  return tokens;
}

const longest = 26;

function longestWord(text: string, at: number, vocabulary: Vocabulary): string | undefined {
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const candidate = text.slice(at, at + length);
    if (!vocabulary.sections.has(candidate)) continue;
    const latin = /[a-z]$/.test(candidate) && /^[a-z0-9_]/.test(text.slice(at + length));
    if (!latin) return candidate;
  }
  return undefined;
}

function composed(tokens: readonly Token[], value: string): Label | undefined {
  const words = tokens.flatMap((token) => ('word' in token ? [token.word] : []));
  const status = tokens.flatMap((token) => ('status' in token && token.status !== 'DEFAULT' ? [token.status] : []))[0];
  const sides = words.flatMap((word) => word.side ?? []);
  // 请求响应: of both, the later is meant
  const side = sides.at(-1);
  const place = words.flatMap((word) => word.place ?? [])[0];
  const things = new Set(words.flatMap((word) => word.thing ?? []));
  const common = words.some((word) => word.common);
  let thing = precedence.find((candidate) => things.has(candidate));
  if (side && (thing === 'structures' || thing === 'description' || thing === 'basics')) thing = 'params';
  if (!side && !place && !status && !common && (thing === undefined || thing === 'filler')) return undefined;
  if (common && !side && !place && thing === undefined) return undefined;
  return {
    common,
    value,
    ...(side && { side }),
    ...(place && { place }),
    ...(thing && thing !== 'filler' && { thing }),
    ...(status && { status }),
  };
}
