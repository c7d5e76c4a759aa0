import type { EmitOptions, EmittedFile } from './emit/index.ts';
import type { ApiModel } from './model/index.ts';
import type { ReadPagesOptions, ReadPagesResult } from './pipeline.ts';
import type { SourceFile } from './source/index.ts';

// A config asks this library for one small function: parser and printer are loaded when they are first needed.

/** Pages → model, and what deserves a word about them. Reads and writes no file. */
export async function readPages(pages: readonly SourceFile[], options: ReadPagesOptions): Promise<ReadPagesResult> {
  return (await import('./pipeline.ts')).readPages(pages, options);
}

/** Model → the files of its SDK, in memory; the same model gives the same bytes. */
export async function emit(model: ApiModel, options: EmitOptions): Promise<readonly EmittedFile[]> {
  return (await import('./emit/index.ts')).emit(model, options);
}

/** Model → the text of an OpenAPI 3.1 document. */
export async function openapi(model: ApiModel, options: { readonly baseUrl?: string } = {}): Promise<string> {
  const [{ openapiDocument }, { printJson }] = await Promise.all([import('./emit/openapi/index.ts'), import('./emit/json/index.ts')]);
  return printJson(openapiDocument(model, options));
}
