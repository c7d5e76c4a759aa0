import type { JsonValue } from '../../model/index.ts';
import type { ElementKind } from './literal-layout.ts';
import { arrayLiteral, numberLiteral, objectLiteral } from './literal-layout.ts';
import type { Doc } from '../doc/index.ts';
import { stringLiteral } from './string-literal.ts';

/** A JSON value as an expression. `undefined` members are left out, so that callers can write them as they come. */
export function valueLiteral(value: LiteralValue): Doc {
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value === 'number') return numberLiteral(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (isList(value)) return arrayLiteral(value.map(valueLiteral), value.map(elementKind));
  const members = Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : [{ name, value: valueLiteral(member), isString: typeof member === 'string' }],
  );
  return objectLiteral(members);
}

export type LiteralValue = JsonValue | LiteralObject | readonly LiteralObject[];

export interface LiteralObject {
  readonly [key: string]: LiteralValue | undefined;
}

function isList(value: object): value is readonly LiteralValue[] {
  return Array.isArray(value);
}

function elementKind(value: LiteralValue): ElementKind {
  if (typeof value === 'number') return 'number';
  if (typeof value !== 'object' || value === null) return 'other';
  const size = isList(value) ? value.length : Object.values(value).filter((one) => one !== undefined).length;
  if (size < 2) return 'other';
  return isList(value) ? 'array' : 'object';
}
