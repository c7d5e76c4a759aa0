import { textHash } from './text-hash.ts';

const known = new WeakMap<object, string>();

/** `textHash` of the text, or of its bytes, that an object holds for good, found once however often it is asked for. */
export function keptHash(holder: object, text: string | Buffer): string {
  const before = known.get(holder);
  if (before !== undefined) return before;
  const found = textHash(text);
  known.set(holder, found);
  return found;
}
