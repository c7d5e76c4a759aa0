export { emittedNames } from './emitted-names.ts';
export type { EmittedNames } from './emitted-names.ts';
export { modulePaths } from './module-paths.ts';
export type { TypeNames } from './type-names.ts';
