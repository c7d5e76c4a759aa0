import type { ScalarName, TypeRef } from '../../model/index.ts';
import { numberLiteral, stringLiteral, typeArguments, unionType } from '../kit/index.ts';
import type { Doc, UnionPlace } from '../kit/index.ts';

const scalars: Readonly<Record<ScalarName, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
  binary: 'Blob',
};

const anyRecord = typeArguments('Record', ['string', 'unknown']);

/** What a `ref` is called where the type stands. */
export type NameOf = (schemaId: string) => string;

/** A type as TypeScript writes it. */
export function typeDoc(type: TypeRef, nameOf: NameOf, place: UnionPlace = 'alone'): Doc {
  switch (type.kind) {
    case 'unknown':
      return 'unknown';
    case 'object':
      return anyRecord;
    case 'scalar':
      return scalars[type.name];
    case 'ref':
      return nameOf(type.schema);
    case 'array':
      return list(typeDoc(type.items, nameOf, 'element'));
    case 'map':
      return typeArguments('Record', ['string', typeDoc(type.values, nameOf, 'argument')]);
    case 'enum':
    case 'union': {
      const members = unionMembers(type, nameOf);
      if (members.some(({ key }) => key === '"unknown"')) return 'unknown';
      return unionType(members, place);
    }
  }
}

function list(items: Doc): Doc {
  return typeof items === 'string' ? `${items}[]` : [items, '[]'];
}

interface Member {
  readonly doc: Doc;
  readonly key: string;
  readonly isReference: boolean;
}

/** Each member once, those of inner unions with them. */
function unionMembers(type: TypeRef, nameOf: NameOf): Member[] {
  const members = [...flatMembers(type, nameOf)];
  const byKey = new Map(members.map((member) => [member.key, member]));
  return [...byKey.values()];
}

function* flatMembers(type: TypeRef, nameOf: NameOf): Iterable<Member> {
  if (type.kind === 'union' && type.members.length > 0) {
    for (const member of type.members) yield* flatMembers(member, nameOf);
  } else if (type.kind === 'enum' && type.values.length > 0) {
    for (const { value } of type.values) yield text(literal(value));
  } else if (type.kind === 'enum') yield text(scalars[type.base]);
  else if (type.kind === 'union') yield text('unknown');
  else {
    const isReference = type.kind === 'ref' || type.kind === 'map' || type.kind === 'object';
    yield { doc: typeDoc(type, nameOf, 'alone'), key: JSON.stringify(typeDoc(type, nameOf)), isReference };
  }
}

function text(doc: string): Member {
  return { doc, key: JSON.stringify(doc), isReference: false };
}

function literal(value: string | number | boolean): string {
  if (typeof value === 'string') return stringLiteral(value);
  return typeof value === 'number' ? numberLiteral(value) : String(value);
}
