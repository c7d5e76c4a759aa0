import type { Emitter } from '../emitter.ts';
import { runtimeFiles } from './runtime-files.ts';

export const runtime: Emitter = { name: 'runtime', emit: runtimeFiles };
