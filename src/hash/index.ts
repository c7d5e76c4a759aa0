export { textHash } from './text-hash.ts';
