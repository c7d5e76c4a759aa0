import { mapTypes } from '../../src/model/index.ts';
import type { ApiModel } from '../../src/model/index.ts';

/** The model under names of its own, so that many stand side by side in one SDK. */
export function prefixed(model: ApiModel, prefix: string): ApiModel {
  const operationName = (id: string): string => prefix + upperFirst(id);
  const schemaName = (id: string): string => upperFirst(prefix) + id;
  const renamed = mapTypes(model, (type) => (type.kind === 'ref' ? { kind: 'ref', schema: schemaName(type.schema) } : type));
  return {
    ...renamed,
    operations: renamed.operations.map((one) => ({
      ...one,
      id: operationName(one.id),
      group: one.group.map((name) => prefix + upperFirst(name)),
      member: one.group.length === 0 ? operationName(one.member) : one.member,
      path: `/${prefix}${one.path}`,
    })),
    schemas: renamed.schemas.map(({ owner, ...one }) => ({
      ...one,
      id: schemaName(one.id),
      name: schemaName(one.name),
      ...(owner && { owner: { ...owner, id: owner.kind === 'operation' ? operationName(owner.id) : schemaName(owner.id) } }),
    })),
  };
}

export function joined(name: string, models: readonly ApiModel[]): ApiModel {
  return { name, operations: models.flatMap(({ operations }) => operations), schemas: models.flatMap(({ schemas }) => schemas) };
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
