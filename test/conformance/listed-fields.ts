import type { ApiModel, Field, Operation, Parameter, Schema, TypeRef } from '../../src/model/index.ts';

/** A field of a model with its path from the root, as `test/facts/README.md` writes paths. */
export interface ListedField {
  readonly name: string;
  readonly field: Field;
  readonly in?: Parameter['in'];
}

/** Parameters of a call, but for those that are the same for all calls. */
export function listedParameters({ parameters }: Operation): ListedField[] {
  return parameters.filter(({ ambient }) => ambient === undefined).map((field) => ({ name: field.name, field, in: field.in }));
}

/** The members of a body, and theirs; a structure that holds itself is walked into once per path. */
export function listedMembers(model: ApiModel, body: TypeRef | undefined): ListedField[] {
  const schemas = new Map(model.schemas.map((schema) => [schema.id, schema]));
  return body ? walk(body, '', [], schemas) : [];
}

type Schemas = ReadonlyMap<string, Schema>;

function walk(type: TypeRef, at: string, inside: readonly string[], schemas: Schemas): ListedField[] {
  switch (type.kind) {
    case 'array':
      return walk(type.items, `${at}[]`, inside, schemas);
    case 'map':
      return walk(type.values, `${at}{}`, inside, schemas);
    case 'union':
      return type.members.flatMap((member) => walk(member, at, inside, schemas));
    case 'ref':
      return inside.includes(type.schema) ? [] : walkSchema(schemas.get(type.schema), at, [...inside, type.schema], schemas);
    default:
      return [];
  }
}

function walkSchema(schema: Schema | undefined, at: string, inside: readonly string[], schemas: Schemas): ListedField[] {
  if (!schema) return [];
  if (schema.shape.kind === 'alias') return walk(schema.shape.type, at, inside, schemas);
  return schema.shape.fields.flatMap((field) => {
    const name = at === '' ? field.name : `${at}.${field.name}`;
    return [{ name, field }, ...walk(field.type, name, inside, schemas)];
  });
}
