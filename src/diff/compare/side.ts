import { refsIn } from '../../model/index.ts';
import type { ApiModel, Operation, Schema } from '../../model/index.ts';
import { locations } from './locations.ts';
import type { Location } from './locations.ts';

/** One of the two models, and what is asked of it again and again. */
export interface Side {
  readonly model: ApiModel;
  readonly schema: (id: string) => Schema | undefined;
  /** Ids of the operations whose requests (`sent`) or answers hold a structure, at any depth. */
  readonly usersOf: (schema: string, way: 'sent' | 'received') => readonly string[];
  readonly location: (schema: Schema) => Location;
}

export function side(model: ApiModel): Side {
  const schemas = new Map(model.schemas.map((schema) => [schema.id, schema]));
  const schema = (id: string): Schema | undefined => schemas.get(id);
  const sent = usersBySchema(model, schema, sentRefs);
  const received = usersBySchema(model, schema, receivedRefs);
  const places = locations(model, schema);
  return {
    model,
    schema,
    usersOf: (id, way) => (way === 'sent' ? sent : received).get(id) ?? [],
    location: (one) => places.get(one.id) ?? { kind: 'structure', schema: one, path: '' },
  };
}

function usersBySchema(model: ApiModel, schema: Side['schema'], roots: (operation: Operation) => string[]): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const operation of model.operations) {
    const reached = new Set<string>();
    const queue = roots(operation);
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      queue.push(...refsOf(schema(id)));
    }
    for (const id of reached) {
      const known = users.get(id);
      if (known) known.push(operation.id);
      else users.set(id, [operation.id]);
    }
  }
  return users;
}

/** The structures that one is made of. */
export function refsOf(schema: Schema | undefined): string[] {
  if (!schema) return [];
  return schema.shape.kind === 'object' ? schema.shape.fields.flatMap(({ type }) => refsIn(type)) : refsIn(schema.shape.type);
}

function sentRefs({ parameters, requestBody }: Operation): string[] {
  return [...parameters.flatMap(({ type }) => refsIn(type)), ...(requestBody ? refsIn(requestBody.type) : [])];
}

function receivedRefs({ responses }: Operation): string[] {
  return responses.flatMap(({ type }) => (type ? refsIn(type) : []));
}
