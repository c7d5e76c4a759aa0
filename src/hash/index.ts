export { keptBytes } from './kept-bytes.ts';
export { keptHash } from './kept-hash.ts';
export { textHash } from './text-hash.ts';
