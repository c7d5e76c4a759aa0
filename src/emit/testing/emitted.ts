import type { ApiModel } from '../../model/index.ts';
import { emitContext } from '../emit-context.ts';
import type { Emitter } from '../emitter.ts';

/** What one emitter makes of a model: content by path. */
export async function emitted(emitter: Emitter, model: ApiModel): Promise<Readonly<Record<string, string>>> {
  const files = await emitter.emit(emitContext(model, { toolVersion: '0.0.0' }), []);
  return Object.fromEntries(files.map(({ path, content }) => [path, content]));
}
