import type { EmitContext } from './emit-context.ts';
import type { EmittedFile } from './emitted-file.ts';

/** One kind of output: a folder here and a line in `emitters.ts`. */
export interface Emitter {
  readonly name: string;
  /** `before`: what the emitters above it in the list made. */
  readonly emit: (context: EmitContext, before: readonly EmittedFile[]) => readonly EmittedFile[] | Promise<readonly EmittedFile[]>;
}
