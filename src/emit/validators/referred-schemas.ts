import type { TypeRef } from '../../model/index.ts';
import type { TypeItem } from '../type-modules.ts';

/** The ids of the schemas that a type is made of. */
export function referredSchemas(item: TypeItem): string[] {
  switch (item.kind) {
    case 'schema': {
      const { shape } = item.schema;
      return shape.kind === 'alias' ? refs(shape.type) : shape.fields.flatMap(({ type }) => refs(type));
    }
    case 'input': {
      const body = item.operation.requestBody?.type;
      return [...item.input.members.flatMap(({ parameter }) => refs(parameter.type)), ...(body === undefined ? [] : refs(body))];
    }
    case 'output':
      return refs(item.type);
  }
}

function refs(type: TypeRef): string[] {
  switch (type.kind) {
    case 'ref':
      return [type.schema];
    case 'array':
      return refs(type.items);
    case 'map':
      return refs(type.values);
    case 'union':
      return type.members.flatMap(refs);
    default:
      return [];
  }
}
