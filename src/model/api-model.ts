import type { Operation } from './operation.ts';
import type { PageLinks } from './page-links.ts';
import type { Schema } from './schema.ts';

/** Everything the pages of one API state; speaks neither Markdown nor TypeScript. */
export interface ApiModel {
  /** The API's name in the config, or the input folder's. */
  readonly name: string;
  readonly operations: readonly Operation[];
  readonly schemas: readonly Schema[];
  /** How the pages write the names that references hold, until structures are linked. */
  readonly spellings?: Readonly<Record<string, string>>;
  /** Of all pages, where one of them links to another or to a place that it does not have. */
  readonly links?: readonly PageLinks[];
}
