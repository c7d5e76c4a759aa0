export { types } from './types.ts';
export { typeDoc } from './type-doc.ts';
