import { isIdentifierName } from './safe-identifier.ts';
import { stringLiteral } from './string-literal.ts';

/** A key in a type: wire names that are no identifiers are quoted. */
export function propertyKey(name: string): string {
  return isIdentifierName(name) ? name : stringLiteral(name);
}

/** A key in an object literal, where a plain `__proto__` would set the prototype. */
export function literalKey(name: string): string {
  return name === '__proto__' ? '["__proto__"]' : propertyKey(name);
}
