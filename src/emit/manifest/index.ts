import type { Emitter } from '../emitter.ts';
import { manifestFile } from './manifest-file.ts';

/** Stands last in the list: it vouches for what the others made. */
export const manifest: Emitter = {
  name: 'manifest',
  emit: (context, before) => [manifestFile(context, before)],
};
