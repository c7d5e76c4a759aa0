import { eastAsianWidth } from 'get-east-asian-width';

// The flag is newer than the language level we compile to, not than the oldest Node we run on.
const emoji = new RegExp('\\p{RGI_Emoji}', 'gv');
/** Signs that are text first (`©`, `❤`) take one column even when they ask to be drawn as emoji. */
const narrowEmoji = /^\P{Emoji_Presentation}\uFE0F$/u;
const invisible = /[\p{Cc}\p{Nonspacing_Mark}\p{Enclosing_Mark}]/gu;

/** Columns of a text as prettier counts them. */
export function textWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  const plain = text.replace(emoji, (sign) => (narrowEmoji.test(sign) ? ' ' : '  ')).replace(invisible, '');
  let width = 0;
  for (const character of plain) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}
