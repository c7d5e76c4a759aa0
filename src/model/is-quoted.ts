import type { JsonNode } from './json-node.ts';
import type { TypeRef } from './type-ref.ts';

/**
 * `"false"` for a boolean, `"10"` for a number, `"[\"a\"]"` for a list: the value is right and its quotes are a slip of
 * whoever printed the sample. Generators of pages do this to every value that they took for text.
 */
export function isQuoted(node: JsonNode, type: TypeRef): boolean {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return false;
  const text = node.value.trim();
  switch (type.kind) {
    case 'union':
      return type.members.some((member) => isQuoted(node, member));
    case 'array':
      return /^\[[^]*\]$/.test(text) && parses(text);
    case 'map':
    case 'object':
    case 'ref':
      return /^\{[^]*\}$/.test(text) && parses(text);
    case 'enum':
    case 'scalar': {
      const name = type.kind === 'enum' ? type.base : type.name;
      if (name === 'boolean') return /^(?:true|false)$/.test(text);
      return (name === 'number' || name === 'integer') && /^-?\d+(?:\.\d+)?$/.test(text);
    }
    default:
      return false;
  }
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
