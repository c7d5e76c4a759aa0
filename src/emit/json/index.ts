export { printJson } from './print-json.ts';
export type { JsonInput } from './print-json.ts';
export { textWidth } from './text-width.ts';
