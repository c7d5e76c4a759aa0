import { nodeOfValue } from './json-node.ts';
import type { JsonNode } from './json-node.ts';
import type { JsonValue } from './json.ts';
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

/** The list or object inside the quotes of a slip; any other value as it is. */
export function unquoted(node: JsonNode, type: TypeRef): JsonNode {
  const structured = type.kind === 'array' || type.kind === 'ref' || type.kind === 'object' || type.kind === 'map';
  if (!structured || node.kind !== 'scalar' || typeof node.value !== 'string' || !isQuoted(node, type)) return node;
  return nodeOfValue(JSON.parse(node.value) as JsonValue, node.span);
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
