import type { CallSheet, ErrorRow, HeaderWord, NameHint, ParameterTable, Row, SampleSheet, Side, Words } from '../../sheet/index.ts';
import type { Span } from '../../source/index.ts';

/** A table whose heading names a structure, or the field whose members it lists. */
export interface CaptionedTable {
  readonly caption: Words;
  readonly anchors: readonly string[];
  readonly side?: Side;
  readonly rows: readonly Row[];
  readonly columns: readonly string[];
  readonly header: readonly HeaderWord[];
  readonly bracketedTypes: boolean;
  readonly description?: string;
  readonly span: Span;
}

/** What a walk over the blocks of one operation gathers. */
export interface Gathered {
  title?: Words;
  readonly description: Words[];
  readonly tables: ParameterTable[];
  readonly common: ParameterTable[];
  readonly captioned: CaptionedTable[];
  readonly samples: SampleSheet[];
  readonly calls: CallSheet[];
  readonly names: NameHint[];
  readonly errors: ErrorRow[];
  responseType?: Words;
  requestType?: Words;
  contentType?: Words;
  deprecated: boolean;
}

export function emptyGathered(): Gathered {
  return { description: [], tables: [], common: [], captioned: [], samples: [], calls: [], names: [], errors: [], deprecated: false };
}
