import { refsIn } from '../model/index.ts';
import type { Schema } from '../model/index.ts';
import type { Pass } from './pass.ts';

/** Structures named by us belong to what uses them; once nothing does, they go. The page's own structures stay. */
export const dropOrphans: Pass = {
  name: 'drop-orphans',
  run: (model) => {
    const schemas = new Map(model.schemas.map((schema) => [schema.id, schema]));
    const live = new Set<string>();
    const queue = [
      ...model.schemas.filter((schema) => schema.origin === 'page').map((schema) => schema.id),
      ...model.operations.flatMap((operation) => [
        ...operation.parameters.flatMap((parameter) => refsIn(parameter.type)),
        ...(operation.requestBody ? refsIn(operation.requestBody.type) : []),
        ...operation.responses.flatMap((response) => (response.type ? refsIn(response.type) : [])),
      ]),
    ];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (live.has(id)) continue;
      live.add(id);
      queue.push(...refsOf(schemas.get(id)));
    }
    return { ...model, schemas: model.schemas.filter((schema) => live.has(schema.id)) };
  },
};

function refsOf(schema: Schema | undefined): string[] {
  if (!schema) return [];
  return schema.shape.kind === 'object' ? schema.shape.fields.flatMap((field) => refsIn(field.type)) : refsIn(schema.shape.type);
}
