import type { Scan } from '../region.ts';

/** A fenced code block; one that nothing closes runs to the end of the file, as in CommonMark. */
export const scanFence: Scan = (lines, at, file) => {
  const open = /^\s*(?:>\s?)?(`{3,}|~{3,})\s*([^`]*)$/.exec(lines[at]?.text ?? '');
  if (!open?.[1]) return undefined;
  const closing = new RegExp(`^\\s*(?:>\\s?)?${open[1][0]}{${open[1].length},}\\s*$`);
  let last = at + 1;
  while (last < lines.length && !closing.test(lines[last]?.text ?? '')) last++;
  const start = lines[at + 1]?.start ?? file.text.length;
  const end = last > at + 1 ? (lines[last - 1]?.end ?? start) : start;
  return {
    kind: 'sample',
    language: (open[2] ?? '').trim().split(/[\s{]/)[0]?.toLowerCase() ?? '',
    fenced: true,
    // the marks of a quote are not the sample's; blanks keep the offsets
    text: open[0].trimStart().startsWith('>') ? file.text.slice(start, end).replace(/^(\s*)>/gm, '$1 ') : file.text.slice(start, end),
    start,
    firstLine: at,
    lastLine: Math.min(last + 1, lines.length),
  };
};
