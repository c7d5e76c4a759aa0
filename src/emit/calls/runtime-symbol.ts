import type { CodeSymbol } from '../kit/index.ts';

/** Something that the runtime exports. */
export function runtimeSymbol(name: string): CodeSymbol {
  return { module: 'src/runtime/index.ts', name };
}
