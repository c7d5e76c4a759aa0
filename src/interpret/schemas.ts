import type { Schema } from '../model/index.ts';
import type { SchemaSheet } from '../sheet/index.ts';
import { occurrence, pageSchemaId } from './context.ts';
import type { InterpretContext } from './context.ts';
import { readFields } from './fields.ts';

/** A structure that a page describes in a table of its own. */
export function readSchema(sheet: SchemaSheet, context: InterpretContext): void {
  const name = sheet.name.text.replace(/`/g, '').trim();
  const id = occurrence(pageSchemaId(context.relative, name), context);
  const table = { side: 'structure' as const, columns: sheet.columns, bracketedTypes: sheet.bracketedTypes };
  const fields = readFields(sheet.rows, table, { path: id, owner: { kind: 'schema', id } }, context);
  const schema: Schema = {
    id,
    name,
    pageName: name,
    origin: 'page',
    deprecated: false,
    shape: { kind: 'object', fields, open: false },
    sources: [{ via: 'table', rule: 'schema/table', span: sheet.name.span }],
    ...(sheet.description !== undefined && { description: sheet.description }),
  };
  context.schemas.push(schema);
}
