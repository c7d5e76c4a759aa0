import type { Span } from '../source/index.ts';
import type { JsonValue } from './json.ts';

/** A value of a sample, each part with its place on the page. */
export type JsonNode =
  | { readonly kind: 'object'; readonly members: readonly JsonMember[]; readonly span: Span }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[]; readonly span: Span }
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly span: Span };

export interface JsonMember {
  readonly name: string;
  readonly value: JsonNode;
  readonly nameSpan: Span;
}

export function plainValue(node: JsonNode): JsonValue {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'array') return node.items.map(plainValue);
  // built from entries, so that a member called `__proto__` is a member
  return Object.fromEntries(node.members.map((member) => [member.name, plainValue(member.value)]));
}

/** The JSON type of a sample's value. */
export function jsonType(node: JsonNode): 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null' {
  if (node.kind !== 'scalar') return node.kind;
  return node.value === null ? 'null' : (typeof node.value as 'string' | 'number' | 'boolean');
}

/** A value without places of its own, all of it at one place. */
export function nodeOfValue(value: JsonValue, span: Span): JsonNode {
  if (Array.isArray(value)) return { kind: 'array', items: value.map((item: JsonValue) => nodeOfValue(item, span)), span };
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value as { readonly [key: string]: JsonValue }).map(([name, inner]): JsonMember => ({
      name,
      value: nodeOfValue(inner, span),
      nameSpan: span,
    }));
    return { kind: 'object', members, span };
  }
  return { kind: 'scalar', value: value as string | number | boolean | null, span };
}

/** The scalars that a value is or holds in lists, without `null`: what a sample shows of a list of values. */
export function scalarsIn(node: JsonNode): unknown[] {
  if (node.kind === 'array') return node.items.flatMap(scalarsIn);
  return node.kind === 'scalar' && node.value !== null ? [node.value] : [];
}
