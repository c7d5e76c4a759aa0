import { jsonType } from './json-node.ts';
import type { JsonNode } from './json-node.ts';
import type { TypeRef } from './type-ref.ts';

/** Whether a value is of a type; open types take all. */
export function isOfType(node: JsonNode, type: TypeRef): boolean {
  switch (type.kind) {
    case 'unknown':
      return true;
    case 'union':
      return type.members.some((member) => isOfType(node, member));
    case 'array':
      return node.kind === 'array';
    case 'map':
    case 'object':
    case 'ref':
      return node.kind === 'object';
    case 'enum':
      return jsonType(node) === (type.base === 'integer' ? 'number' : type.base);
    case 'scalar':
      return jsonType(node) === (type.name === 'integer' ? 'number' : type.name === 'binary' ? 'string' : type.name);
  }
}
