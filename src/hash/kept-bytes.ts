const known = new WeakMap<object, Buffer>();

/** In UTF-16 units. */
const most = 4_000_000;

/**
 * The text that an object holds for good, in UTF-8, made once: to encode Chinese takes longer than to hash, to compare and to write it. A text of
 * many megabytes stays as it is, for it would stand in memory twice.
 */
export function keptBytes(holder: object, text: string): Buffer | string {
  if (text.length > most) return text;
  const before = known.get(holder);
  if (before !== undefined) return before;
  const bytes = Buffer.from(text);
  known.set(holder, bytes);
  return bytes;
}
