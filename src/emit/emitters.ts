import { client } from './client/index.ts';
import type { Emitter } from './emitter.ts';
import { errors } from './errors/index.ts';
import { manifest } from './manifest/index.ts';
import { openapi } from './openapi/index.ts';
import { operations } from './operations/index.ts';
import { packageFiles } from './package-files/index.ts';
import { runtime } from './runtime/index.ts';
import { types } from './types/index.ts';
import { validators } from './validators/index.ts';

/** Every kind of output that hangs on the model alone; they are made side by side. */
export const emitters: readonly Emitter[] = [types, validators, errors, operations, client, runtime, openapi];

/** Those that list the others' files, in the order in which they run. */
export const closingEmitters: readonly Emitter[] = [packageFiles, manifest];
