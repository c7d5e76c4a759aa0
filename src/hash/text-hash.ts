import { createHash, hash } from 'node:crypto';

/** In UTF-16 units. */
const pieceSize = 1 << 20;

/** sha256 of a text in UTF-8, or of its bytes, in hex. A long text is taken piece by piece: as a whole it would stand in memory once more, and in three bytes a letter. */
export function textHash(text: string | Buffer): string {
  if (typeof text !== 'string' || text.length <= pieceSize) return hash('sha256', text, 'hex');
  const sum = createHash('sha256');
  for (let from = 0; from < text.length;) {
    const to = pieceEnd(text, from + pieceSize);
    sum.update(text.slice(from, to));
    from = to;
  }
  return sum.digest('hex');
}

/** The two halves of a character stay together. */
function pieceEnd(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const last = text.charCodeAt(wanted - 1);
  return last >= 0xd800 && last <= 0xdbff ? wanted - 1 : wanted;
}
