const named: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '\v': '\\v',
};

/** What must not stand in source as it is: it ends lines, turns the reading direction, or cannot be seen or encoded. */
const escaped = /[\\\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}\ufeff]/gu;

/** A string literal as prettier quotes it: double quotes, unless the text holds more of them than of single ones. */
export function stringLiteral(text: string): string {
  const quote = count(text, '"') > count(text, "'") ? "'" : '"';
  return quote + text.replace(escaped, escapeOne).replaceAll(quote, `\\${quote}`) + quote;
}

function escapeOne(character: string): string {
  const short = named[character];
  if (short !== undefined) return short;
  let units = '';
  for (let i = 0; i < character.length; i++) {
    units += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
  }
  return units;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
