import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from './harness.ts';

// Types of the runtime that ask for little, so that users compile fast, as they have to be for the compiler to find out that all fits together.

/** In place of templates/schema/members.ts. */
const members = `
import type { Schema } from "./schema.js";

export interface OptionalMember<T> {
  readonly optional: Schema<T>;
}

type KnownKey<K> = string extends K ? never : number extends K ? never : K;

type IsRequired<T, K extends keyof T> = T extends Record<K, T[K]> ? true : false;

type Needed<T, Given> = {
  readonly [K in keyof T as K extends KnownKey<keyof Given> ? never : KnownKey<K>]-?: IsRequired<T, K> extends true
    ? Schema<T[K]>
    : OptionalMember<Exclude<T[K], undefined>>;
};

type Any = Readonly<Record<string, Schema<unknown> | OptionalMember<unknown>>>;

// the runtime asks for members of a type that it does not know
export type Members<T, Given = Record<never, never>> = unknown extends T ? Any : Needed<T, Given>;
`;

/** In place of templates/http/operations.ts. */
const operations = `
import type { Transport } from "./transport.js";

type Called<Client> = {
  readonly [K in keyof Client]: Client[K] extends (...given: infer Given) => infer Answer
    ? (transport: Transport, ...given: Given) => Answer
    : Operations<Client[K]>;
};

// the runtime asks for a group's that it does not know
export type Operations<Client> = unknown extends Client ? any : Called<Client>;
`;

/** Throws where a validator of the SDK in the folder does not take just what its type says, or its client does not call what it says. */
export async function proveTypes(folder: string): Promise<void> {
  await writeFile(join(folder, 'src/runtime/schema/members.ts'), members);
  await writeFile(join(folder, 'src/runtime/http/operations.ts'), operations);
  await compile(folder, ['--noEmit']);
}
