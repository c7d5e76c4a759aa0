export { readPage } from './read-page.ts';
export { columnKind, nearestColumn, readColumns } from './columns/header.ts';
export type { Column } from './columns/header.ts';
