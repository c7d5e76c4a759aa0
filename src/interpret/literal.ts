import { parse } from 'jsonc-parser';

import type { JsonValue, TypeRef } from '../model/index.ts';
import { nestsTooDeep } from './nests-too-deep.ts';

/** A value as a writer puts it into a cell: bare, in a code span, in quotes. */
export function bareLiteral(text: string): string {
  const bare = text
    .trim()
    .replace(/^`+\s?|\s?`+$/g, '')
    .trim();
  return /^"(?:[^"\\]|\\.)*"$|^'[^']*'$|^“[^”]*”$/.test(bare) ? bare.slice(1, -1) : bare;
}

/** The value that a text stands for under a type; `undefined` where it does not fit. */
export function literalOf(text: string, type: TypeRef): JsonValue | undefined {
  const bare = bareLiteral(text);
  switch (type.kind) {
    case 'scalar':
      return scalarLiteral(bare, type.name);
    case 'enum':
      return type.values.find(({ value }) => String(value) === bare)?.value ?? scalarLiteral(bare, type.base);
    case 'union':
      return type.members.map((member) => literalOf(text, member)).find((value) => value !== undefined);
    case 'array':
    case 'map':
    case 'object':
    case 'ref':
      return structuredLiteral(bare, type.kind === 'array');
    case 'unknown':
      return structuredLiteral(bare, undefined) ?? scalarLiteral(bare, 'number') ?? scalarLiteral(bare, 'boolean') ?? bare;
  }
}

function scalarLiteral(text: string, name: string): JsonValue | undefined {
  switch (name) {
    case 'string':
      return text;
    case 'number':
    case 'integer': {
      const number = text.replace(/(?<=\d)[,_](?=\d{3})/g, '');
      return /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(number) && Number.isFinite(Number(number)) ? Number(number) : undefined;
    }
    case 'boolean':
      return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined;
    case 'null':
      return text === 'null' ? null : undefined;
    default:
      return undefined;
  }
}

function structuredLiteral(text: string, list: boolean | undefined): JsonValue | undefined {
  if (!/^[[{]/.test(text) || nestsTooDeep(text)) return undefined;
  const errors: unknown[] = [];
  const value = parse(text, errors as never, { allowTrailingComma: true }) as JsonValue | undefined;
  if (errors.length > 0 || value === undefined || (list !== undefined && list !== Array.isArray(value))) return undefined;
  return value;
}
