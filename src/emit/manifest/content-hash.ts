import { hash } from 'node:crypto';

/** Tells whether a file is still as it was emitted. */
export function contentHash(content: string): string {
  return hash('sha256', content, 'hex');
}
