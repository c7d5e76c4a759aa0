import type { Store } from '../cache/index.ts';
import type { ApiConfig } from '../config/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { EmitOptions, EmittedFile } from '../emit/index.ts';
import type { ApiModel } from '../model/index.ts';
import type { PageReading } from '../read-sheet.ts';
import type { SourceFile } from '../source/index.ts';

/** What the config may say of how pages are read. */
export type ReadOptions = Pick<ApiConfig, 'name' | 'endpoint' | 'vocabulary' | 'types' | 'success'>;

export interface Reading {
  readonly model: ApiModel;
  readonly diagnostics: readonly Diagnostic[];
  /** How a page (`SourceFile.path`) was read. */
  readonly explain: (page: string) => Promise<string>;
}

/** What spares work and changes no outcome. */
export interface Aids {
  readonly store?: Store | undefined;
  /** Readings that were made elsewhere. */
  readonly readingOf?: ((page: SourceFile) => PageReading | undefined) | undefined;
}

/** The work behind the commands, each part loaded when it is first asked for. */
export interface Engine {
  readonly read: (pages: readonly SourceFile[], options: ReadOptions, aids?: Aids) => Promise<Reading>;
  /** What each page says by itself. */
  readonly readSheets: (pages: readonly SourceFile[], options: ReadOptions) => Promise<readonly PageReading[]>;
  readonly emit: (model: ApiModel, options: EmitOptions) => Promise<readonly EmittedFile[]>;
  /** The text of an OpenAPI document. */
  readonly openapi: (model: ApiModel, options: { readonly baseUrl?: string }) => Promise<string>;
}
