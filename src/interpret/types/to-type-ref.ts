import { distance } from 'fastest-levenshtein';

import type { Limits, TypeRef } from '../../model/index.ts';
import type { Words } from '../../sheet/index.ts';
import { decodedUri } from '../../source/index.ts';
import { pageSchemaId } from '../context.ts';
import type { InterpretContext } from '../context.ts';
import type { TypeExpression } from './type-expression.ts';

/** What a type expression comes to. */
export interface ReadType {
  readonly type: TypeRef;
  readonly limits: Limits;
  /** The words are no type that is known; `type` is open. */
  readonly unknown?: string;
  /** The known type that was probably meant. */
  readonly near?: string;
  /** Values that the type itself lists. */
  readonly literals?: readonly string[];
}

/** Turns words for types into types; names of structures become references within the page. */
export function toTypeRef(expression: TypeExpression, words: Words, context: InterpretContext): ReadType {
  switch (expression.kind) {
    case 'word':
      return ofWord(expression);
    case 'list': {
      const items = toTypeRef(expression.items, words, context);
      return { ...items, type: { kind: 'array', items: items.type }, limits: {} };
    }
    case 'map': {
      const values = toTypeRef(expression.values, words, context);
      return { ...values, type: values.type.kind === 'unknown' ? { kind: 'object' } : { kind: 'map', values: values.type }, limits: {} };
    }
    case 'union':
      return ofUnion(expression.members.map((member) => toTypeRef(member, words, context)));
    case 'literals':
      return { type: { kind: 'scalar', name: 'string' }, limits: {}, literals: expression.values };
    case 'name': {
      const near = nearestType(expression.name, words, context);
      if (near) return { type: { kind: 'unknown' }, limits: {}, unknown: expression.name, near };
      return { type: refOf(expression.name, words, context), limits: {} };
    }
    case 'unknown': {
      const link = words.links[0];
      if (link) return { type: refOf(link.text, words, context), limits: {} };
      return { type: { kind: 'unknown' }, limits: {}, unknown: expression.text };
    }
  }
}

/** A lower-case word without a link that is a letter or two off a known type is a slip, not a structure. */
function nearestType(name: string, words: Words, context: InterpretContext): string | undefined {
  if (words.links.length > 0 || !/^[a-z]{4,12}$/.test(name)) return undefined;
  let best: { word: string; far: number } | undefined;
  for (const word of context.vocabulary.types.keys()) {
    const far = Math.abs(word.length - name.length) > 2 ? 3 : distance(name, word);
    if (far <= (name.length > 5 ? 2 : 1) && (!best || far < best.far)) best = { word, far };
  }
  return best?.word;
}

function ofWord({ word, format, size }: Extract<TypeExpression, { kind: 'word' }>): ReadType {
  const formatted = format !== undefined && { format };
  switch (word) {
    case 'string':
    case 'enum':
      return { type: { kind: 'scalar', name: 'string', ...formatted }, limits: size !== undefined && size > 1 ? { maxLength: size } : {} };
    case 'integer':
      return {
        type: size === 1 && !format ? { kind: 'scalar', name: 'integer' } : { kind: 'scalar', name: 'integer', ...formatted },
        limits: {},
      };
    case 'number':
    case 'boolean':
      return { type: { kind: 'scalar', name: word, ...formatted }, limits: {} };
    case 'binary':
      return { type: { kind: 'scalar', name: 'binary' }, limits: {} };
    case 'null':
      return { type: { kind: 'scalar', name: 'null' }, limits: {} };
    case 'object':
    case 'map':
      return { type: { kind: 'object' }, limits: {} };
    case 'array':
      return { type: { kind: 'array', items: { kind: 'unknown' } }, limits: {} };
    case 'any':
    case 'void':
      return { type: { kind: 'unknown' }, limits: {} };
  }
}

function ofUnion(members: readonly ReadType[]): ReadType {
  const unknown = members.find((member) => member.unknown !== undefined)?.unknown;
  const literals = members.flatMap((member) => member.literals ?? []);
  return {
    type: unionOf(members.map((member) => member.type)),
    limits: {},
    ...(unknown !== undefined && { unknown }),
    ...(literals.length > 0 && { literals }),
  };
}

/** A union without doubles; one member is no union. */
export function unionOf(types: readonly TypeRef[]): TypeRef {
  const flat = types.flatMap((type) => (type.kind === 'union' ? type.members : [type]));
  const distinct = [...new Map(flat.map((type) => [JSON.stringify(type), type])).values()];
  if (distinct.some((type) => type.kind === 'unknown')) return { kind: 'unknown' };
  return distinct.length === 1 && distinct[0] ? distinct[0] : { kind: 'union', members: distinct };
}

/** A link says better than its text where the structure stands. */
export function refOf(name: string, words: Words, context: InterpretContext): TypeRef {
  const link = words.links.find((candidate) => candidate.text.replace(/\[\]$/, '').trim() === name.trim()) ?? words.links[0];
  const target = link && context.anchors.get(fragmentOf(link.href));
  const schema = pageSchemaId(context.relative, target ?? name);
  if (!context.spellings.has(schema)) context.spellings.set(schema, target ?? name);
  return { kind: 'ref', schema };
}

function fragmentOf(href: string): string {
  return decodedUri(href.slice(href.indexOf('#') + 1));
}
