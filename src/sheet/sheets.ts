import type { Span } from '../source/index.ts';
import type { Row } from './row.ts';
import type { Words } from './words.ts';

export type Side = 'request' | 'response';
export type Place = 'query' | 'path' | 'header' | 'body' | 'form' | 'cookie';

/** A cell of a header: the author's word, and what the column was taken to hold. */
export interface HeaderWord {
  readonly word: string;
  readonly kind: string;
}

/** A table of parameters, and where the page says that they travel. */
export interface ParameterTable {
  readonly side: Side;
  readonly place?: Place;
  /** `200`, where the page says for which status a response is. */
  readonly status?: string;
  readonly rows: readonly Row[];
  /** The columns that the table has, whether or not a row fills them. */
  readonly columns: readonly string[];
  /** The header as it stands, for `explain`. */
  readonly header?: readonly HeaderWord[];
  /** Every type of the table stands in brackets, which therefore mean nothing. */
  readonly bracketedTypes: boolean;
  /** Set where side or place was guessed, with the reason. */
  readonly guess?: string;
  readonly span: Span;
}

export interface SampleSheet {
  readonly side: Side;
  readonly status?: string;
  /** JSON, or what should be. */
  readonly text: string;
  readonly span: Span;
}

/** A call that the page shows as a command. */
export interface CallSheet {
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly span: Span;
}

export interface EndpointStatement {
  readonly value: string;
  readonly rule: string;
  readonly span: Span;
  readonly guess?: string;
}

/** A name that the page gives to the operation itself, best first. */
export interface NameHint {
  readonly value: string;
  readonly rule: string;
  readonly span: Span;
}

export interface ErrorRow {
  readonly code: Words;
  readonly message?: Words;
  readonly description?: Words;
  readonly span: Span;
}

/** What one page says of one operation. */
export interface OperationSheet {
  readonly title?: Words;
  readonly description: readonly Words[];
  readonly method?: EndpointStatement;
  readonly path?: EndpointStatement;
  readonly names: readonly NameHint[];
  readonly tables: readonly ParameterTable[];
  readonly samples: readonly SampleSheet[];
  readonly calls: readonly CallSheet[];
  /** The name of the structure that the whole response is. */
  readonly responseType?: Words;
  readonly requestType?: Words;
  readonly contentType?: Words;
  readonly errors: readonly ErrorRow[];
  readonly deprecated: boolean;
  readonly span: Span;
}

/** What one place says of one structure. */
export interface SchemaSheet {
  readonly name: Words;
  /** Targets of links that lead here. */
  readonly anchors: readonly string[];
  readonly rows: readonly Row[];
  readonly bracketedTypes: boolean;
  /** The columns that the table has. */
  readonly columns: readonly string[];
  /** The header as it stands, for `explain`. */
  readonly header?: readonly HeaderWord[];
  readonly description?: string;
  readonly span: Span;
}

/** A link to another place of the page, or to another page. */
export interface LinkSheet {
  readonly text: string;
  readonly href: string;
  readonly span: Span;
}

/** A part of the page that was read and not used, with the reason. */
export interface SetAside {
  readonly reason: string;
  readonly span: Span;
}

/** What one page says. */
export interface PageSheet {
  readonly file: string;
  readonly relative: string;
  readonly operations: readonly OperationSheet[];
  readonly schemas: readonly SchemaSheet[];
  /** Parameters that the page states for every operation. */
  readonly common: readonly ParameterTable[];
  readonly errors: readonly ErrorRow[];
  readonly setAside: readonly SetAside[];
  /** What links of other pages can lead to here: slugs of headings, ids of elements. */
  readonly anchors?: readonly string[];
  /** Links that lead to other pages, or to no place on this one. */
  readonly links?: readonly LinkSheet[];
}
