import type { Report } from '../../diagnostics/index.ts';
import type { Schema } from '../../model/index.ts';

/** What is known while descriptions of one thing in two languages are made one. */
export interface Joining {
  readonly report: Report;
  /** By id; a description that was joined to another one is gone from here. */
  readonly schemas: Map<string, Schema>;
  /** What became of those that are gone: the id of the other one. */
  readonly joined: Map<string, string>;
  /** Of a page, as messages call it: `the Chinese page`. */
  readonly called: (file: string) => string;
}
