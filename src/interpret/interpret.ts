import type { Report } from '../diagnostics/index.ts';
import type { ApiModel, Operation, Schema } from '../model/index.ts';
import type { PageSheet } from '../sheet/index.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import { nameKey } from './context.ts';
import type { InterpretContext } from './context.ts';
import type { EndpointRule } from './endpoint.ts';
import { markedTables } from './marked-tables.ts';
import { readOperation } from './operations.ts';
import type { OperationSurroundings } from './operations.ts';
import { readSchema } from './schemas.ts';

export interface InterpretOptions {
  readonly name: string;
  readonly vocabulary: Vocabulary;
  readonly endpoint?: EndpointRule | undefined;
  readonly success?: OperationSurroundings['success'];
}

/** Turns the words of all pages into one model; structures are still page by page, and names are the pages'. */
export function interpret(sheets: readonly PageSheet[], options: InterpretOptions, report: Report): ApiModel {
  const marked = markedTables(sheets);
  // a page of common parameters alone speaks for all pages
  const shared = sheets.filter((sheet) => sheet.operations.length === 0).flatMap((sheet) => sheet.common);
  const operations: Operation[] = [];
  const schemas: Schema[] = [];
  const spellings = new Map<string, string>();
  for (const sheet of sheets) {
    const context: InterpretContext = {
      vocabulary: options.vocabulary,
      report,
      relative: sheet.relative,
      anchors: anchorsOf(sheet),
      schemas: [],
      marked,
      spellings,
      seen: seenValues(sheet),
    };
    for (const schema of sheet.schemas) readSchema(schema, context);
    const around: OperationSurroundings = {
      common: [...shared, ...sheet.common],
      errors: sheet.errors,
      rule: options.endpoint,
      success: options.success,
    };
    sheet.operations.forEach((operation, index) => {
      const read = readOperation(operation, `${sheet.relative}@${index}`, around, context);
      if (read) operations.push(read);
    });
    schemas.push(...context.schemas);
  }
  return { name: options.name, operations, schemas, spellings: Object.fromEntries(spellings) };
}

function anchorsOf(sheet: PageSheet): Map<string, string> {
  const anchors = new Map<string, string>();
  for (const schema of sheet.schemas) for (const anchor of schema.anchors) if (!anchors.has(anchor)) anchors.set(anchor, schema.name.text);
  return anchors;
}

/** Words that stand as values in the page's samples. */
function seenValues(sheet: PageSheet): string[] {
  const texts = sheet.operations.flatMap((operation) => operation.samples.map((sample) => sample.text));
  const values = texts.flatMap((text) => [...text.matchAll(/"([A-Za-z_][\w.-]{0,40})"(?!\s*:)/g)].map((found) => found[1] ?? ''));
  return [...new Set(values.map((value) => value))].filter((value) => nameKey(value) !== '');
}
