import { fill, group, hardline, ifBreak, indent, indentIfBreak, join, line, softline } from '../doc/index.ts';
import type { Doc } from '../doc/index.ts';
import { textWidth } from '../json/index.ts';
import { block } from './layout.ts';
import { literalKey } from './property-key.ts';

export function numberLiteral(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value).replace('e+', 'e');
}

/** What prettier wants to know of an element: lists of numbers are filled, lists of structures broken. */
export type ElementKind = 'number' | 'object' | 'array' | 'other';

export function arrayLiteral(items: readonly Doc[], kinds: readonly ElementKind[]): Doc {
  const [first] = kinds;
  const alike = kinds.length > 1 && kinds.every((kind) => kind === first);
  if (alike && first === 'number') {
    const id = Symbol('numbers');
    const comma = ifBreak(',', '', { groupId: id });
    const parts = items.flatMap((item, i) => (i === items.length - 1 ? [[item, comma]] : [[item, ','], line]));
    return group(['[', indent([softline, fill(parts)]), softline, ']'], { id });
  }
  if (alike && first !== 'other') {
    return group(['[', indent([hardline, join([',', hardline], items)]), ',', hardline, ']'], { shouldBreak: true });
  }
  return block('[', items, ']');
}

export interface LiteralMember {
  readonly name: string;
  readonly value: Doc;
  /** A long string moves to its own line, as does what breaking would not make shorter; anything else breaks inside. */
  readonly isString?: boolean;
  readonly isWhole?: boolean;
  /** A binding of just that name. */
  readonly isBinding?: boolean;
}

/** `broken`: one member per line even where all would fit in one. */
export function objectLiteral(members: readonly LiteralMember[], broken: boolean = false): Doc {
  const printed = members.map(literalMember);
  if (!broken || printed.length === 0) return block('{', printed, '}', true);
  return group(['{', indent([hardline, join([',', hardline], printed)]), ',', hardline, '}'], { shouldBreak: true });
}

/** Has room on a line of its own, however far that is indented: nothing of ours is by half a line. */
export function isShort(text: string): boolean {
  return text.length <= 36 && textWidth(text) <= 36;
}

/** Under a key this short (with its quotes), a value on the next line would gain nothing. */
const shortKey = 5;

function literalMember({ name, value, isString = false, isWhole = false, isBinding = false }: LiteralMember): Doc {
  if (isBinding) return value;
  const key = literalKey(name);
  if (typeof value === 'string' && isShort(key + value)) return `${key}: ${value}`;
  if (textWidth(key) < shortKey) return [key, ': ', group(value)];
  if (isWhole || isString) return group([`${key}:`, group(indent([line, value]))]);
  return assigned(`${key}:`, value);
}

/** `left right` in one line as far as `right` begins there; else `right` on the next line. */
export function assigned(left: Doc, right: Doc): Doc {
  const id = Symbol('assigned');
  return group([left, group(indent(line), { id }), indentIfBreak(group(right), { groupId: id })]);
}
