import { createHash } from 'node:crypto';

/** Tells whether a file is still as it was emitted. */
export function contentHash(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
