import type { ApiModel } from '../model/index.ts';
import { emitContext } from './emit-context.ts';
import type { EmitOptions } from './emit-options.ts';
import type { EmittedFile } from './emitted-file.ts';
import type { Emitter } from './emitter.ts';
import { emitters } from './emitters.ts';
import { compareText } from './kit/index.ts';
import { timed } from '../timing/index.ts';

/** The files of an SDK, in memory, sorted by path; the same model gives the same bytes. */
export async function emit(model: ApiModel, options: EmitOptions): Promise<EmittedFile[]> {
  const context = emitContext(model, options);
  const run = async (emitter: Emitter, before: readonly EmittedFile[]): Promise<readonly EmittedFile[]> =>
    timed(`emit ${emitter.name}`, () => emitter.emit(context, before));
  const files: EmittedFile[] = [];
  for (const emitter of emitters) files.push(...(await run(emitter, files)));
  return files.sort((a, b) => compareText(a.path, b.path));
}
