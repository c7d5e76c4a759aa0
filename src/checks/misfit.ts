import { isOfType, isQuoted } from '../model/index.ts';
import type { JsonNode, Schema, TypeRef } from '../model/index.ts';

/** A value that is not what its type says. */
export interface Misfit {
  /** `quoted`: right but for its quotes; `value`: of the enum's type, and not one of its values. */
  readonly kind: 'type' | 'quoted' | 'value';
  readonly node: JsonNode;
  /** The type that the value itself should have. */
  readonly type: TypeRef;
  /** The value stands in a list or map of the subject. */
  readonly inside: boolean;
}

type Schemas = ReadonlyMap<string, Schema>;

/** What in a value does not fit. Members of structures are left out: they are fields of their own. `null` says nothing. */
export function misfits(type: TypeRef, node: JsonNode, schemas: Schemas, inside: boolean = false): Misfit[] {
  if (node.kind === 'scalar' && node.value === null) return [];
  const within = (inner: TypeRef, nodes: readonly JsonNode[]): Misfit[] => nodes.flatMap((each) => misfits(inner, each, schemas, true));
  switch (type.kind) {
    case 'ref': {
      const shape = schemas.get(type.schema)?.shape;
      return shape?.kind === 'alias' ? misfits(shape.type, node, schemas, inside) : itself(type, node, inside);
    }
    case 'array':
      return node.kind === 'array' ? within(type.items, node.items) : itself(type, node, inside);
    case 'map':
      return node.kind === 'object'
        ? within(
            type.values,
            node.members.map((member) => member.value),
          )
        : itself(type, node, inside);
    case 'union':
      return ofUnion(type.members, node, schemas, inside);
    case 'enum':
      return isOfType(node, type) && !type.values.some(({ value }) => node.kind === 'scalar' && node.value === value)
        ? [{ kind: 'value', node, type, inside }]
        : itself(type, node, inside);
    default:
      return itself(type, node, inside);
  }
}

function itself(type: TypeRef, node: JsonNode, inside: boolean): Misfit[] {
  if (isOfType(node, type) && !isFraction(type, node)) return [];
  return [{ kind: isQuoted(node, type) ? 'quoted' : 'type', node, type, inside }];
}

function isFraction(type: TypeRef, node: JsonNode): boolean {
  return type.kind === 'scalar' && type.name === 'integer' && node.kind === 'scalar' && !Number.isInteger(node.value);
}

/** The member that comes nearest speaks for the union. */
function ofUnion(members: readonly TypeRef[], node: JsonNode, schemas: Schemas, inside: boolean): Misfit[] {
  const tried = members.map((member) => misfits(member, node, schemas, inside));
  if (tried.some((found) => found.length === 0)) return [];
  const near = tried.find((found) => found.every((misfit) => misfit.kind !== 'type'));
  return near ?? [{ kind: 'type', node, type: { kind: 'union', members }, inside }];
}
