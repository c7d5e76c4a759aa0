const room = 100;

/** Would move the cursor, colour the terminal or turn the writing direction. */
const unsafe = /[\p{Control}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Words of a page in one line, cut where they are long. */
export function pageText(text: string, most: number = room): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(unsafe, '\uFFFD');
  return line.length > most ? `${line.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}

/** The same, set off from what is said about it. */
export function quoted(text: string, most: number = room): string {
  return `\`${pageText(text, most)}\``;
}
