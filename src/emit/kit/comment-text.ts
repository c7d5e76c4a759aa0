const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Controls and marks that turn the reading direction: they can make code look like what it is not. */
const unseen = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** What a line of most texts lacks: all that is looked at here begins with one of these. */
const special = /^\s|\s$|\*\/|[@`~\0-\x1f\x7f-\x9f\ud800-\udfff\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

/** Text of a page as lines that can stand in a JSDoc comment: they neither end it nor become tags of it. */
export function commentLines(text: string): string[] {
  if (text === '') return [];
  if (!special.test(text)) return [text];
  const lines = text.split(lineEnds).map(commentLine);
  while (lines.length > 0 && lines[0] === '') lines.shift();
  while (lines.length > 0 && lines.at(-1) === '') lines.pop();
  return closeFence(lines.filter((line, i) => line !== '' || lines[i - 1] !== ''));
}

function commentLine(line: string): string {
  if (!special.test(line)) return line;
  return line
    .replaceAll('\t', ' ')
    .replace(unseen, '')
    .replaceAll('*/', '*\\/')
    .replace(/(^|[\s{*])@(?=\S)/g, '$1\\@')
    .trimEnd()
    .replace(/^ {4,}/, '   ');
}

/** An open fence would swallow the tags below it. */
function closeFence(lines: string[]): string[] {
  const fences = lines.filter((line) => /^\s*(?:```|~~~)/.test(line));
  const last = fences.at(-1)?.trim().slice(0, 3);
  return fences.length % 2 === 1 && last !== undefined ? [...lines, last] : lines;
}
