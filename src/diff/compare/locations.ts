import { outputType } from '../../model/index.ts';
import type { ApiModel, Operation, Schema, TypeRef } from '../../model/index.ts';
import type { Part } from '../change.ts';

/** Where a structure stands: by itself under a name of the page, or at a path in an operation or a structure. */
export type Location =
  | { readonly kind: 'operation'; readonly operation: Operation; readonly part: Part; readonly status?: string; readonly path: string }
  | { readonly kind: 'structure'; readonly schema: Schema; readonly path: string };

/** Places of all structures. What has no name of its own is known by its first place. */
export function locations(model: ApiModel, schema: (id: string) => Schema | undefined): Map<string, Location> {
  const found = new Map<string, Location>();
  const queue: [TypeRef, Location][] = [];
  for (const one of model.schemas) {
    if (one.origin !== 'page') continue;
    const location: Location = { kind: 'structure', schema: one, path: '' };
    found.set(one.id, location);
    queue.push(...inner(one, location));
  }
  for (const operation of model.operations) queue.push(...typesOf(operation));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const [type, location] = next;
    for (const [id, at] of refsAt(type, location)) {
      const one = schema(id);
      if (!one || found.has(id)) continue;
      found.set(id, at);
      queue.push(...inner(one, at));
    }
  }
  return found;
}

function typesOf(operation: Operation): [TypeRef, Location][] {
  const answer = outputType(operation);
  return [
    ...operation.parameters.map(({ type, name, in: part }): [TypeRef, Location] => [
      type,
      { kind: 'operation', operation, part, path: name },
    ]),
    ...(operation.requestBody
      ? [[operation.requestBody.type, { kind: 'operation', operation, part: 'request', path: '' }] as [TypeRef, Location]]
      : []),
    ...operation.responses.flatMap(({ type, status }): [TypeRef, Location][] => {
      if (!type) return [];
      return [[type, { kind: 'operation', operation, part: 'answer', ...(type !== answer && { status }), path: '' }]];
    }),
  ];
}

function inner({ shape }: Schema, location: Location): [TypeRef, Location][] {
  if (shape.kind === 'alias') return [[shape.type, location]];
  return shape.fields.map(({ name, type }) => [type, within(location, name)]);
}

/** A place below another. */
export function within<L extends { readonly path?: string }>(location: L, name: string): L & { readonly path: string } {
  return { ...location, path: location.path ? `${location.path}.${name}` : name };
}

function refsAt(type: TypeRef, location: Location): [string, Location][] {
  switch (type.kind) {
    case 'ref':
      return [[type.schema, location]];
    case 'array':
      return refsAt(type.items, { ...location, path: `${location.path}[]` });
    case 'map':
      return refsAt(type.values, { ...location, path: `${location.path}{}` });
    case 'union':
      return type.members.flatMap((member) => refsAt(member, location));
    default:
      return [];
  }
}
