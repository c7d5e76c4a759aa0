import { jsonType } from '../model/index.ts';
import type { JsonNode, TypeRef } from '../model/index.ts';

/** A type in a sentence: `an array`, `a string or a number`. */
export function typeWords(type: TypeRef): string {
  switch (type.kind) {
    case 'array':
      return 'an array';
    case 'map':
    case 'object':
    case 'ref':
      return 'an object';
    case 'enum':
      return withArticle(type.base);
    case 'scalar':
      return type.name === 'null' ? 'null' : withArticle(type.name);
    case 'union':
      return [...new Set(type.members.map(typeWords))].join(' or ');
    case 'unknown':
      return 'anything';
  }
}

/** A value in a sentence: structures by their kind, scalars as they stand. */
export function valueWords(node: JsonNode): string {
  if (node.kind !== 'scalar') return withArticle(jsonType(node));
  const text = JSON.stringify(node.value);
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}

function withArticle(name: string): string {
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}
