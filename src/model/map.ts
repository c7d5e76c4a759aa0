import type { ApiModel } from './api-model.ts';
import type { Operation, Parameter } from './operation.ts';
import type { Field, Schema } from './schema.ts';
import type { TypeRef } from './type-ref.ts';

/** Rebuilds a type from the inside out; what does not change keeps its identity. */
export function mapType(type: TypeRef, change: (type: TypeRef) => TypeRef): TypeRef {
  switch (type.kind) {
    case 'array': {
      const items = mapType(type.items, change);
      return change(items === type.items ? type : { kind: 'array', items });
    }
    case 'map': {
      const values = mapType(type.values, change);
      return change(values === type.values ? type : { kind: 'map', values });
    }
    case 'union': {
      const members = mapped(type.members, (member) => mapType(member, change));
      return change(members === type.members ? type : { kind: 'union', members });
    }
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
  let next: T[] | undefined;
  for (const [index, item] of items.entries()) {
    const changed = change(item);
    if (changed !== item) next ??= items.slice(0, index);
    next?.push(changed);
  }
  return next ?? items;
}

/** Every field of the model: members of schemas, then parameters. */
export function fieldsOf(model: ApiModel): Field[] {
  const members = model.schemas.flatMap(({ shape }) => (shape.kind === 'object' ? shape.fields : []));
  return [...members, ...model.operations.flatMap((operation) => operation.parameters)];
}

/** Rebuilds every type that stands anywhere in the model; what does not change keeps its identity. */
export function mapTypes(model: ApiModel, change: (type: TypeRef, holder: Schema | Operation) => TypeRef): ApiModel {
  const within = <T extends { readonly type?: TypeRef }>(typed: T, holder: Schema | Operation): T => {
    const type = typed.type && mapType(typed.type, (inner) => change(inner, holder));
    return type === typed.type ? typed : { ...typed, type };
  };
  const fields = mapFields(model, within);
  const schemas = mapped(fields.schemas, (schema) => {
    if (schema.shape.kind !== 'alias') return schema;
    const shape = within(schema.shape, schema);
    return shape === schema.shape ? schema : { ...schema, shape };
  });
  const operations = mapped(fields.operations, (operation) => {
    const requestBody = operation.requestBody && within(operation.requestBody, operation);
    const responses = mapped(operation.responses, (response) => within(response, operation));
    if (requestBody === operation.requestBody && responses === operation.responses) return operation;
    return { ...operation, responses, ...(requestBody && { requestBody }) };
  });
  return schemas === fields.schemas && operations === fields.operations ? fields : { ...fields, schemas, operations };
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
