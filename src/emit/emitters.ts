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

/** Every kind of output, in the order in which they run; the manifest comes last, for it lists the others' files. */
export const emitters: readonly Emitter[] = [types, validators, errors, operations, client, runtime, openapi, packageFiles, manifest];
