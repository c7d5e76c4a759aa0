import type { Diagnostic } from '../../diagnostics/index.ts';
import type { OperationSheet, PageSheet, ParameterTable, Row, RowColumn, SchemaSheet, Words } from '../../sheet/index.ts';
import type { Span } from '../../source/index.ts';
import { createVocabulary } from '../../vocabulary/index.ts';
import type { InterpretContext } from '../context.ts';

/** Short ways to write sheets by hand, for tests. */
export function at(line: number = 1, file: string = 'page.md'): Span {
  return { file, start: line * 100, end: line * 100 + 10, line, column: 1 };
}

/** Words as a page gives them: code spans keep their backticks, `[text](#target)` is a link. */
export function words(text: string, line: number = 1): Words {
  const link = /\[([^\]]+)\]\((#[^)]+)\)/g;
  return {
    text: text.replace(link, '$1'),
    codes: [...text.matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? ''),
    links: [...text.matchAll(link)].map((found) => ({ text: found[1] ?? '', href: found[2] ?? '' })),
    struck: false,
    span: at(line),
  };
}

export type CellTexts = Partial<Record<RowColumn, string>>;

export function row(name: string, cells: CellTexts = {}, more: Partial<Row> = {}): Row {
  const entries = Object.entries(cells).map(([column, text]) => [column, words(text)]);
  return {
    name,
    cells: Object.fromEntries(entries) as Row['cells'],
    children: [],
    struck: false,
    lists: 0,
    implied: false,
    span: at(),
    nameSpan: at(),
    notes: [],
    ...more,
  };
}

export function table(side: ParameterTable['side'], rows: readonly Row[], more: Partial<ParameterTable> = {}): ParameterTable {
  return { side, rows, columns: ['name', 'type', 'required', 'description'], bracketedTypes: false, span: at(), ...more };
}

export function schemaSheet(name: string, rows: readonly Row[], more: Partial<SchemaSheet> = {}): SchemaSheet {
  return {
    name: words(name),
    anchors: [],
    rows,
    bracketedTypes: false,
    columns: ['name', 'type', 'required', 'description'],
    span: at(),
    ...more,
  };
}

export function operationSheet(more: Partial<OperationSheet> = {}): OperationSheet {
  return { description: [], names: [], tables: [], samples: [], calls: [], errors: [], deprecated: false, span: at(), ...more };
}

export function pageSheet(more: Partial<PageSheet> = {}): PageSheet {
  return { file: 'docs/page.md', relative: 'page.md', operations: [], schemas: [], common: [], errors: [], setAside: [], ...more };
}

export interface KeptContext extends InterpretContext {
  readonly diagnostics: Diagnostic[];
}

/** A context that keeps what it is told. */
export function keptContext(more: Partial<InterpretContext> = {}): KeptContext {
  const diagnostics: Diagnostic[] = [];
  return {
    vocabulary: createVocabulary(),
    report: (diagnostic) => void diagnostics.push(diagnostic),
    relative: 'page.md',
    anchors: new Map(),
    schemas: [],
    marked: new Set(),
    spellings: new Map(),
    seen: new Set(),
    ...more,
    diagnostics,
  };
}

export function codesOf(context: KeptContext): string[] {
  return context.diagnostics.map(({ code }) => code);
}
