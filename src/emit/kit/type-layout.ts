import { align, group, ifBreak, indent, join, line, softline } from '../doc/index.ts';
import type { Doc } from '../doc/index.ts';

/** Where a union stands decides how it breaks: `element` of an array, `argument` of a generic type, or by itself. */
export type UnionPlace = 'alone' | 'argument' | 'element';

export interface UnionMember {
  readonly doc: Doc;
  /** A type with a name, in contrast to a literal or a keyword. */
  readonly isReference: boolean;
}

/** `a | b`, or one member per line with a leading `|`. */
export function unionType(members: readonly UnionMember[], place: UnionPlace): Doc {
  const [first] = members;
  if (first === undefined) return 'never';
  if (members.length === 1) return first.doc;
  if (isHugged(members)) {
    const hugged = join(
      ' | ',
      members.map(({ doc }) => doc),
    );
    return place === 'element' ? ['(', hugged, ')'] : hugged;
  }
  // First the whole union moves to the next line; only if it is still too long does each member get its own.
  const list = group([
    ifBreak('| '),
    join(
      [line, '| '],
      members.map(({ doc }) => align(2, doc)),
    ),
  ]);
  if (place === 'argument') return list;
  if (place === 'element') return ['(', group([indent([softline, list]), softline]), ')'];
  return group(indent([softline, list]));
}

/** `Reference | null` stays in one line. */
function isHugged(members: readonly UnionMember[]): boolean {
  const others = members.filter(({ doc }) => doc !== 'null');
  return others.length === 1 && others.length < members.length && others.every(({ isReference }) => isReference);
}

/** `Name<A, B>`; a lone plain argument stays where it is. */
export function typeArguments(name: string, args: readonly Doc[]): Doc {
  const [only] = args;
  if (args.length === 1 && typeof only === 'string') return `${name}<${only}>`;
  return [name, group(['<', indent([softline, join([',', line], args)]), softline, '>'])];
}
