import { parse } from 'jsonc-parser';

import type { JsonNode, TypeRef } from '../model/index.ts';

/** The JSON type of a sample's value. */
export function jsonType(node: JsonNode): 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null' {
  if (node.kind !== 'scalar') return node.kind;
  return node.value === null ? 'null' : (typeof node.value as 'string' | 'number' | 'boolean');
}

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
      return text.startsWith('[') && Array.isArray(parse(text));
    case 'map':
    case 'object':
    case 'ref':
      return text.startsWith('{') && typeof parse(text) === 'object';
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
