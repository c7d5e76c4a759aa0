import type { TypeRef } from '../type-ref.ts';

/** A type in a few characters, for tests: `string[]`, `#User | null`, `integer<1|2>`; `ref` says how a reference is shown. */
export function typeText(type: TypeRef, ref: (schema: string) => string = (schema) => `#${schema}`): string {
  const within = (inner: TypeRef): string => typeText(inner, ref);
  switch (type.kind) {
    case 'unknown':
      return 'any';
    case 'scalar':
      return type.format === undefined ? type.name : `${type.name}(${type.format})`;
    case 'enum':
      return `${type.base}<${type.values.map(({ value }) => String(value)).join('|')}>`;
    case 'array':
      return type.items.kind === 'union' ? `(${within(type.items)})[]` : `${within(type.items)}[]`;
    case 'map':
      return `map<${within(type.values)}>`;
    case 'object':
      return 'object';
    case 'ref':
      return ref(type.schema);
    case 'union':
      return type.members.map(within).join(' | ');
  }
}
