import type { JsonMember, JsonNode } from '../model/index.ts';
import { packSpan, spanLength, unpackSpan } from './pack-span.ts';

/** Its span (`packSpan`), then a value; or what it is, and what it holds. A member is its name, the span of that, and its value. */
export type PackedNode =
  readonly [...span: number[], value: unknown] | readonly [...span: number[], kind: 'array' | 'object' | 'number', held: unknown];

/** A value of another page stays as it is. */
export function packNode(node: JsonNode, file: string): JsonNode | PackedNode {
  return node.span.file === file ? packed(node) : node;
}

export function unpackNode(node: JsonNode | PackedNode, file: string): JsonNode {
  return isPacked(node) ? unpacked(node, file) : node;
}

function packed(node: JsonNode): PackedNode {
  const span = packSpan(node.span);
  if (node.kind === 'scalar') return isBeyondJson(node.value) ? [...span, 'number', String(node.value)] : [...span, node.value];
  if (node.kind === 'array') return [...span, node.kind, node.items.map(packed)];
  return [...span, node.kind, node.members.map(({ name, nameSpan, value }) => [name, ...packSpan(nameSpan), packed(value)])];
}

function unpacked(node: PackedNode, file: string): JsonNode {
  const span = unpackSpan(node, 0, file);
  const isScalar = node.length === spanLength + 1;
  if (isScalar) return { kind: 'scalar', value: node[spanLength] as string | number | boolean | null, span };
  if (node[spanLength] === 'number') return { kind: 'scalar', value: Number(node[spanLength + 1]), span };
  const held = node[spanLength + 1] as readonly PackedNode[];
  if (node[spanLength] === 'array') return { kind: 'array', items: held.map((item) => unpacked(item, file)), span };
  const members = held.map((member): JsonMember => ({
    name: member[0] as unknown as string,
    value: unpacked(member[spanLength + 1] as PackedNode, file),
    nameSpan: unpackSpan(member, 1, file),
  }));
  return { kind: 'object', members, span };
}

/** `1e999` is infinite, and JSON would keep `null` of it. */
function isBeyondJson(value: unknown): boolean {
  return typeof value === 'number' && !Number.isFinite(value);
}

function isPacked(node: JsonNode | PackedNode): node is PackedNode {
  return Array.isArray(node);
}
