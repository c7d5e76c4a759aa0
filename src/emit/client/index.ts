import { callNames } from '../calls/index.ts';
import type { Emitter } from '../emitter.ts';
import { printModule } from '../kit/index.ts';
import { clientModule } from './client-module.ts';

/** The façade: every operation under its group, and the same once more without throws. */
export const client: Emitter = {
  name: 'client',
  emit: (context) => [printModule(clientModule(context, callNames(context)))],
};

export { callPaths } from './client-tree.ts';
