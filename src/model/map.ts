import type { ApiModel } from './api-model.ts';
import type { Operation, Parameter } from './operation.ts';
import type { Field, Schema } from './schema.ts';
import type { TypeRef } from './type-ref.ts';

/** Rebuilds a type from the inside out. */
export function mapType(type: TypeRef, change: (type: TypeRef) => TypeRef): TypeRef {
  switch (type.kind) {
    case 'array':
      return change({ kind: 'array', items: mapType(type.items, change) });
    case 'map':
      return change({ kind: 'map', values: mapType(type.values, change) });
    case 'union':
      return change({ kind: 'union', members: type.members.map((member) => mapType(member, change)) });
    default:
      return change(type);
  }
}

/**
 * Rebuilds every field of the model: members of schemas and parameters alike. What does not change keeps its identity,
 * the model included, so that whatever was worked out for it still holds.
 */
export function mapFields(model: ApiModel, change: <F extends Field>(field: F, holder: Schema | Operation) => F): ApiModel {
  const schemas = mapped(model.schemas, (schema) => {
    if (schema.shape.kind !== 'object') return schema;
    const fields = mapped(schema.shape.fields, (field) => change(field, schema));
    return fields === schema.shape.fields ? schema : { ...schema, shape: { ...schema.shape, fields } };
  });
  const operations = mapped(model.operations, (operation) => {
    const parameters = mapped(operation.parameters, (parameter): Parameter => change(parameter, operation));
    return parameters === operation.parameters ? operation : { ...operation, parameters };
  });
  return schemas === model.schemas && operations === model.operations ? model : { ...model, schemas, operations };
}

/** The list itself where no item changes. */
function mapped<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  const next = items.map(change);
  return next.some((item, index) => item !== items[index]) ? next : items;
}

/** Every field of the model: members of schemas, then parameters. */
export function fieldsOf(model: ApiModel): Field[] {
  const members = model.schemas.flatMap(({ shape }) => (shape.kind === 'object' ? shape.fields : []));
  return [...members, ...model.operations.flatMap((operation) => operation.parameters)];
}

/** Rebuilds every type that stands anywhere in the model. */
export function mapTypes(model: ApiModel, change: (type: TypeRef, holder: Schema | Operation) => TypeRef): ApiModel {
  const within = (type: TypeRef, holder: Schema | Operation): TypeRef => mapType(type, (inner) => change(inner, holder));
  const fields = mapFields(model, (field, holder) => ({ ...field, type: within(field.type, holder) }));
  return {
    ...fields,
    schemas: fields.schemas.map((schema) =>
      schema.shape.kind === 'alias' ? { ...schema, shape: { kind: 'alias', type: within(schema.shape.type, schema) } } : schema,
    ),
    operations: fields.operations.map((operation) => ({
      ...operation,
      ...(operation.requestBody && { requestBody: { ...operation.requestBody, type: within(operation.requestBody.type, operation) } }),
      responses: operation.responses.map((response) => ({ ...response, ...(response.type && { type: within(response.type, operation) }) })),
    })),
  };
}

/** The ids of the schemas that a type refers to. */
export function refsIn(type: TypeRef): string[] {
  switch (type.kind) {
    case 'ref':
      return [type.schema];
    case 'array':
      return refsIn(type.items);
    case 'map':
      return refsIn(type.values);
    case 'union':
      return type.members.flatMap(refsIn);
    default:
      return [];
  }
}
