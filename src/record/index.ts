export { pageRecords } from './page-records.ts';
export type { PageRecords } from './page-records.ts';
