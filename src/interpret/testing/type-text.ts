import type { TypeRef } from '../../model/index.ts';

/** A type in a few characters, for tests: `string[]`, `#user | null`, `integer<1|2>`, `map<any>`. */
export function typeText(type: TypeRef): string {
  switch (type.kind) {
    case 'unknown':
      return 'any';
    case 'scalar':
      return type.format === undefined ? type.name : `${type.name}(${type.format})`;
    case 'enum':
      return `${type.base}<${type.values.map(({ value }) => JSON.stringify(value).replaceAll('"', '')).join('|')}>`;
    case 'array':
      return type.items.kind === 'union' ? `(${typeText(type.items)})[]` : `${typeText(type.items)}[]`;
    case 'map':
      return `map<${typeText(type.values)}>`;
    case 'object':
      return 'object';
    case 'ref':
      return type.schema.replace(/^[^#]*(?=#)/, '');
    case 'union':
      return type.members.map(typeText).join(' | ');
  }
}
