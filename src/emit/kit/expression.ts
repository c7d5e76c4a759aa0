import { breakParent, conditionalGroup, group, ifBreak, indent, indentIfBreak, join, line, softline, willBreak } from '../doc/index.ts';
import type { Doc } from '../doc/index.ts';
import { arrayLiteral, isShort, objectLiteral } from './literal-layout.ts';
import type { ElementKind, LiteralMember } from './literal-layout.ts';

/** An expression and what its surroundings must know of it to lay it out. */
export interface Expression {
  readonly doc: Doc;
  /** A list or object that may open right behind the parenthesis of a call. */
  readonly opens: boolean;
  /** Short enough that breaking around it gains next to nothing. */
  readonly short: boolean;
  /** Moves to the next line as a whole rather than break inside. */
  readonly whole: boolean;
  readonly isFunction: boolean;
  /** A call that is given a function. */
  readonly takesFunction: boolean;
}

const plain = { opens: false, short: false, whole: false, isFunction: false, takesFunction: false };

/** A quarter of a line. */
const shortName = 20;

export function nameExpression(name: string): Expression {
  return { ...plain, doc: name, short: name.length <= shortName };
}

export function arrayExpression(items: readonly Doc[], kinds: readonly ElementKind[]): Expression {
  return { ...plain, doc: arrayLiteral(items, kinds), opens: items.length > 0 };
}

export function objectExpression(members: readonly LiteralMember[], broken: boolean = false): Expression {
  return { ...plain, doc: objectLiteral(members, broken), opens: members.length > 0 };
}

/** `() => body`. */
export function thunk(body: string): Expression {
  return { ...plain, doc: group(['() =>', group(indent([line, body]))]), isFunction: true };
}

/** `() => ({ … })`, with each member on a line of its own. */
export function objectThunk(members: readonly LiteralMember[]): Expression {
  return { ...plain, doc: ['() => (', objectLiteral(members, true), ')'], opens: true, isFunction: true };
}

/** Tells bundlers that the call does nothing but make its value: where nobody uses that, it can be left out. */
export function pure(expression: Expression): Expression {
  return { ...expression, doc: ['/* @__PURE__ */ ', expression.doc], short: false };
}

/** `callee(a, b)`; the callee may bear type arguments. */
export function call(callee: Doc, args: readonly Expression[]): Expression {
  const [only] = args;
  if (only === undefined) {
    const doc = typeof callee === 'string' ? `${callee}()` : [callee, '()'];
    const short = typeof doc === 'string' && doc.length <= shortName;
    return { doc, opens: false, short, whole: true, isFunction: false, takesFunction: false };
  }
  return {
    doc: shortCall(callee, args) ?? [callee, argumentList(args)],
    opens: false,
    short: false,
    whole: args.length === 1 && only.short,
    isFunction: false,
    takesFunction: args.some((arg) => arg.isFunction),
  };
}

/** What has room wherever it may stand needs no places to break. */
function shortCall(callee: Doc, [only, second]: readonly Expression[]): string | undefined {
  if (typeof callee !== 'string' || second !== undefined || only?.short !== true || typeof only.doc !== 'string') return undefined;
  const text = `${callee}(${only.doc})`;
  return isShort(text) ? text : undefined;
}

function argumentList(args: readonly Expression[]): Doc {
  const last = args.at(-1);
  if (last === undefined) return '()';
  // So do calls that are given several.
  if (args.filter((arg) => arg.isFunction).length > 1) return onePerLine(args, true);
  // Calls of functions that are given functions read as a composition, one step per line.
  if (args.length > 1 && args.some((arg) => arg.takesFunction)) return onePerLine(args, true);
  if (!last.opens) return onePerLine(args, false);
  if (args.slice(0, -1).some(({ doc }) => willBreak(doc))) return onePerLine(args, true);
  const lead = args.slice(0, -1).flatMap(({ doc }) => [doc, ', ']);
  const opened: Doc = ['(', ...lead, group(last.doc, { shouldBreak: true }), ')'];
  const brokenOut = onePerLine(args, true);
  if (willBreak(last.doc)) return [breakParent, conditionalGroup([opened, brokenOut])];
  return conditionalGroup([['(', ...lead, last.doc, ')'], opened, brokenOut]);
}

function onePerLine(args: readonly Expression[], shouldBreak: boolean): Doc {
  const list = join(
    [',', line],
    args.map(({ doc }) => doc),
  );
  return group(['(', indent([softline, list]), ifBreak(','), softline, ')'], { shouldBreak });
}

/** `export const name: type = value;` */
export function constStatement(name: string, type: string, value: Expression): Doc {
  return [assignedExpression(`export const ${name}: ${type} =`, value), ';'];
}

/** The member of an object literal, or the right side of a constant. */
function assignedExpression(left: string, { doc, whole }: Expression): Doc {
  if (whole) return group([left, group(indent([line, doc]))]);
  const id = Symbol('assigned');
  return group([left, group(indent(line), { id }), indentIfBreak(group(doc), { groupId: id })]);
}
