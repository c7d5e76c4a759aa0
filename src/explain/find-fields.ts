import type { ApiModel, Field, RequestBody, Schema, TypeRef } from '../model/index.ts';
import type { Row } from '../sheet/index.ts';
import type { Span } from '../source/index.ts';

/** The model of a page, ready to be asked what came of a row. */
export interface FieldFinder {
  /** The field of a row: the one read there, or else the one of its name among those that its table describes. */
  readonly fieldOf: (row: Row, among: readonly Field[]) => Field | undefined;
  /** The body that a row stands for as a whole. */
  readonly bodyOf: (row: Row) => RequestBody | undefined;
  /** The fields of the structures that a type leads to. */
  readonly fieldsIn: (type: TypeRef | undefined) => readonly Field[];
}

/**
 * Structures that several places describe alike are one in the model, with the places of the first. Rows of the others
 * find their fields by name.
 */
export function fieldFinder(model: ApiModel): FieldFinder {
  const schemas = new Map(model.schemas.map((schema) => [schema.id, schema]));
  const byRow = new Map<string, Field>();
  for (const field of everyField(model)) {
    const key = keyOf(field.name, field.source.span);
    if (!byRow.has(key)) byRow.set(key, field);
  }
  const bodies = new Map(
    model.operations.flatMap(({ requestBody }) => (requestBody ? [[keyOf('', requestBody.source.span), requestBody]] : [])),
  );
  return {
    bodyOf: (row) => bodies.get(keyOf('', row.span)),
    fieldOf: (row, among) => byRow.get(keyOf(row.name, row.span)) ?? among.find(({ name }) => name === row.name),
    fieldsIn: (type) => (type ? fieldsIn(type, schemas) : []),
  };
}

function everyField(model: ApiModel): Field[] {
  return [
    ...model.schemas.flatMap(({ shape }) => (shape.kind === 'object' ? shape.fields : [])),
    ...model.operations.flatMap(({ parameters }) => parameters),
  ];
}

function keyOf(name: string, { file, start }: Span): string {
  return `${start}:${name}:${file}`;
}

function fieldsIn(type: TypeRef, schemas: ReadonlyMap<string, Schema>, open: ReadonlySet<string> = new Set()): readonly Field[] {
  switch (type.kind) {
    case 'array':
      return fieldsIn(type.items, schemas, open);
    case 'map':
      return fieldsIn(type.values, schemas, open);
    case 'union':
      return type.members.flatMap((member) => fieldsIn(member, schemas, open));
    case 'ref': {
      const shape = schemas.get(type.schema)?.shape;
      if (!shape || open.has(type.schema)) return [];
      return shape.kind === 'object' ? shape.fields : fieldsIn(shape.type, schemas, new Set([...open, type.schema]));
    }
    default:
      return [];
  }
}
