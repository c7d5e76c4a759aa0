export { types } from './types.ts';
