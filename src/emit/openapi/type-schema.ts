import type { EnumValue, TypeRef } from '../../model/index.ts';
import type { DocumentContext, JsonObject } from './document-context.ts';

/** JSON Schema of a use of a type; `{}` where the page leaves it open. */
export function typeSchema(type: TypeRef, context: DocumentContext): JsonObject {
  switch (type.kind) {
    case 'unknown':
      return {};
    case 'scalar':
      return type.name === 'binary' ? binary : { type: type.name, format: type.format };
    case 'enum':
      return { type: type.base, ...enumKeywords(type.values) };
    case 'array':
      return { type: 'array', items: typeSchema(type.items, context) };
    case 'map':
      return { type: 'object', additionalProperties: typeSchema(type.values, context) };
    case 'object':
      return { type: 'object' };
    case 'ref':
      return { $ref: context.reference(type.schema) };
    case 'union':
      return unionSchema(type.members, context);
  }
}

/** `format` is what generators know, `contentMediaType` what 3.1 says. */
const binary: JsonObject = { type: 'string', format: 'binary', contentMediaType: 'application/octet-stream' };

function enumKeywords(values: readonly EnumValue[]): JsonObject {
  const known = [...new Map(values.map((value) => [value.value, value])).values()];
  const described = known.some(({ description }) => description !== undefined);
  return {
    enum: known.map(({ value }) => value),
    ...(described && { 'x-enum-descriptions': known.map(({ description }) => description ?? '') }),
  };
}

/** Plain scalars share one schema with several types; what says more keeps its own. */
function unionSchema(members: readonly TypeRef[], context: DocumentContext): JsonObject {
  const plain = members.flatMap((member) => (isPlain(member) ? [member.name] : []));
  if (plain.length !== members.length) return { anyOf: members.map((member) => typeSchema(member, context)) };
  const [only, ...others] = new Set(plain);
  if (only === undefined) return {};
  return { type: others.length === 0 ? only : [only, ...others] };
}

type Plain = Extract<TypeRef, { kind: 'scalar' }>;

function isPlain(type: TypeRef): type is Plain {
  return type.kind === 'scalar' && type.name !== 'binary' && type.format === undefined;
}
