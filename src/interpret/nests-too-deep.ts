import { createScanner } from 'jsonc-parser';

/** Nobody writes samples as deep as this by hand; what is deeper would exhaust the stack of whoever descends. */
const deepest = 100;

/** Whether the brackets of a JSON text nest deeper than anything that is worth reading. */
export function nestsTooDeep(text: string): boolean {
  if ((text.match(/[[{]/g)?.length ?? 0) <= deepest) return false;
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const sign = text[scanner.getTokenOffset()];
    if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    if (depth > deepest) return true;
  }
  return false;
}
