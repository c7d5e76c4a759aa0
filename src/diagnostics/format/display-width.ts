import { eastAsianWidth } from 'get-east-asian-width';

const tabStop = 4;

interface Characters {
  readonly graphemes: Intl.Segmenter;
  /** Nothing is drawn for these: marks that sit on the letter before, joiners, the BOM. */
  readonly zeroWidth: RegExp;
  readonly emoji: RegExp;
}

let known: Characters | undefined;

/** Made when first asked for: the tables behind them take as long to build as everything else that a start takes. */
function characters(): Characters {
  known ??= {
    graphemes: new Intl.Segmenter('en', { granularity: 'grapheme' }),
    zeroWidth: /^[\p{Mark}\p{Default_Ignorable_Code_Point}\uFEFF]+$/u,
    // The flag is newer than the language level we compile to, not than the oldest Node we run on.
    emoji: new RegExp('^\\p{RGI_Emoji}$', 'v'),
  };
  return known;
}

/** Would move the cursor, colour the terminal or turn the writing direction. */
const unsafe = /[\p{Control}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

const ascii = /^[ -~]*$/;
/** Two columns each: Han, kana, hangul, and the signs of their texts. */
const wide = /[\u3000-\u3029\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]/;
/** Those, and what takes one: nothing here joins what stands before, so that each is a grapheme of its own. */
const plain =
  /^[ -~\u00a1-\u00a8\u00b0-\u00ff\u2010-\u2027\u3000-\u3029\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/;

/** Columns that a terminal gives to a text: two for Han characters and emoji, none for marks. */
export function displayWidth(text: string): number {
  // The common cases, and the cheap ones.
  if (ascii.test(text)) return text.length;
  if (plain.test(text)) return plainWidth(text);
  let width = 0;
  for (const { segment } of characters().graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

function plainWidth(text: string): number {
  let width = text.length;
  for (const character of text) if (wide.test(character)) width++;
  return width;
}

/** The text's graphemes; those of plain texts are its characters. */
function graphemes(text: string): string[] {
  if (plain.test(text)) return [...text];
  return Array.from(characters().graphemes.segment(text), ({ segment }) => segment);
}

/** As much of a text's start as has room in so many columns. */
export function firstColumns(text: string, columns: number): string {
  return [...graphemesWithin(graphemes(text), columns)].join('');
}

/** As much of a text's end. */
export function lastColumns(text: string, columns: number): string {
  return [...graphemesWithin(graphemes(text).reverse(), columns)].reverse().join('');
}

function* graphemesWithin(all: readonly string[], columns: number): Generator<string> {
  let left = columns;
  for (const grapheme of all) {
    left -= displayWidth(grapheme);
    if (left < 0) return;
    yield grapheme;
  }
}

function graphemeWidth(grapheme: string): number {
  const { zeroWidth, emoji } = characters();
  if (zeroWidth.test(grapheme)) return 0;
  return emoji.test(grapheme) ? 2 : eastAsianWidth(grapheme.codePointAt(0) ?? 0);
}

/** A line of a page as it may safely stand on a terminal: tabs are spaces up to the stop, other controls are visible. */
export function displayText(line: string): string {
  let shown = '';
  for (const part of line.split(/(\t)/)) {
    shown += part === '\t' ? ' '.repeat(tabStop - (displayWidth(shown) % tabStop)) : visible(part);
  }
  return shown;
}

/** Words of a page inside a message, in one line. */
export function visible(text: string): string {
  return text.replaceAll('\uFEFF', '').replace(unsafe, visibleControl);
}

function visibleControl(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
}
