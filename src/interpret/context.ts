import type { Report } from '../diagnostics/index.ts';
import type { Schema } from '../model/index.ts';
import type { Vocabulary } from '../vocabulary/index.ts';

/** What interpreting one page needs and gathers. */
export interface InterpretContext {
  readonly vocabulary: Vocabulary;
  readonly report: Report;
  /** Of the page; prefixes the ids of its structures. */
  readonly relative: string;
  /** Fragments of links → names of the structures that they lead to. */
  readonly anchors: ReadonlyMap<string, string>;
  /** Structures that rows spell out, in order. */
  readonly schemas: Schema[];
  /** Tables of these columns mark what is optional: unmarked fields of such tables are required. */
  readonly marked: ReadonlySet<string>;
  /** Reference → the name as written. */
  readonly spellings: Map<string, string>;
  /** Values that samples hold anywhere, as text: they confirm what was guessed apart. */
  readonly seen: ReadonlySet<string>;
}

/**
 * What a page calls a structure: the target of a reference until structures are linked. Names are compared without case
 * and blanks.
 */
export function pageSchemaId(relative: string, name: string): string {
  return `${relative}#${nameKey(name)}`;
}

export function nameKey(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

/** The id of one description of a structure: a page may describe it several times. */
export function occurrence(id: string, context: InterpretContext): string {
  return `${id}@${context.schemas.length}`;
}
