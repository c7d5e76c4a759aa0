export { mendPages } from './mend-pages.ts';
export type { Mended, MendedPage, MendOptions } from './mend-pages.ts';
