export { emit } from './emit.ts';
export { emitContext } from './emit-context.ts';
export type { EmitContext } from './emit-context.ts';
export type { EmitOptions } from './emit-options.ts';
export type { EmittedFile } from './emitted-file.ts';
export type { Emitter } from './emitter.ts';
export { defaultPackageName } from './package-files/index.ts';
