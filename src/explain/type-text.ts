import type { TypeRef } from '../model/index.ts';
import { pageText } from './page-text.ts';

/** A type in short; the values of an enum stand in a line of their own. */
export function typeText(type: TypeRef): string {
  switch (type.kind) {
    case 'unknown':
      return 'anything';
    case 'scalar':
      return type.format === undefined ? type.name : `${type.name} (${pageText(type.format)})`;
    case 'enum':
      return `${type.base}, one of ${type.values.length}`;
    case 'array':
      return `list of ${typeText(type.items)}`;
    case 'map':
      return `map of ${typeText(type.values)}`;
    case 'object':
      return 'object, members not stated';
    case 'ref':
      return pageText(type.schema);
    case 'union':
      return type.members.map(typeText).join(' or ');
  }
}

/** The enum that stands in a type, if one does. */
export function enumIn(type: TypeRef): Extract<TypeRef, { kind: 'enum' }> | undefined {
  switch (type.kind) {
    case 'enum':
      return type;
    case 'array':
      return enumIn(type.items);
    case 'map':
      return enumIn(type.values);
    case 'union':
      return type.members.map(enumIn).find((found) => found !== undefined);
    default:
      return undefined;
  }
}
