import type { Scan } from '../region.ts';

/** A curl command whose fence was lost: it goes on while a line ends in `\` or a quote is open. */
export const scanLooseCurl: Scan = (lines, at, file) => {
  const first = lines[at];
  if (!first || !/^\s*(?:\$\s*)?curl\s+\S/.test(first.text)) return undefined;
  let quote = '';
  let last = at;
  for (; last < lines.length; last++) {
    const text = lines[last]?.text ?? '';
    quote = openQuote(text, quote);
    if (quote === '' && !/[\\^]\s*$/.test(text)) break;
  }
  if (last === lines.length) return undefined;
  const text = file.text.slice(first.start, lines[last]?.end);
  return { kind: 'sample', language: 'curl', fenced: false, text, start: first.start, firstLine: at, lastLine: last + 1 };
};

function openQuote(text: string, open: string): string {
  let quote = open;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (char === '\\' && quote !== "'") i++;
    else if (quote === char) quote = '';
    else if (quote === '' && (char === "'" || char === '"')) quote = char;
  }
  return quote;
}
