import { eastAsianWidth } from 'get-east-asian-width';

const notAscii = /[^\x20-\x7f]/;
/** Two columns each: Han, kana, hangul, and the signs of their texts. */
const wide = /[\u3000-\u3029\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]/g;
/** Those, and what takes one: Latin letters, dashes, quotes, arrows, numbers in circles. None of it changes what stands before. */
const plain =
  /^[ -~\u00a0-\u024f\u2010-\u2027\u2190-\u21ff\u2460-\u24ff\u3000-\u3029\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/;

/** Columns of a text as prettier counts them. */
export function textWidth(text: string): number {
  if (!notAscii.test(text)) return text.length;
  return plain.test(text) ? text.length + (text.match(wide)?.length ?? 0) : countedWidth(text);
}

interface Characters {
  /** What is drawn as one picture, and hands and people that could be. */
  readonly emoji: RegExp;
  readonly invisible: RegExp;
}

let known: Characters | undefined;

/** Made when first asked for: few texts need them, and they take long to build. */
function characters(): Characters {
  known ??= {
    // The flag is newer than the language level we compile to, not than the oldest Node we run on.
    emoji: new RegExp('[#*0-9]\\u20E3|\\p{RGI_Emoji}|\\p{Emoji_Modifier_Base}', 'gv'),
    invisible: /[\p{Cc}\p{Nonspacing_Mark}\p{Enclosing_Mark}]/gu,
  };
  return known;
}

function countedWidth(text: string): number {
  const { emoji, invisible } = characters();
  let width = 0;
  for (const character of text.replace(emoji, '\u3000').replace(invisible, '')) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}
