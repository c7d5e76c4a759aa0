import type { BreakParent, Doc, Fill, Group, IfBreak, Indent, IndentIfBreak, Line } from './doc.ts';

/** A space, or a line end where its group breaks. */
export const line: Line = { type: 'line', kind: 'space', forced: false, breaks: false };
/** Nothing, or a line end where its group breaks. */
export const softline: Line = { type: 'line', kind: 'soft', forced: false, breaks: false };
/** A line end. */
export const hardline: Line = { type: 'line', kind: 'hard', forced: true, breaks: true };
export const breakParent: BreakParent = { type: 'break-parent', forced: true, breaks: true };

const tabWidth = 2;

export interface GroupOptions {
  readonly shouldBreak?: boolean;
  readonly id?: symbol;
}

export function group(contents: Doc, { shouldBreak = false, id }: GroupOptions = {}): Group {
  const forced = shouldBreak || isForced(contents);
  return { type: 'group', contents, id, states: undefined, forced, breaks: forced || willBreak(contents) };
}

/** The first of the states that fits; what must break inside of one does not break the groups around. */
export function conditionalGroup(states: readonly [Doc, ...Doc[]]): Group {
  const [contents] = states;
  return { type: 'group', contents, id: undefined, states, forced: false, breaks: willBreak(contents) };
}

export function indent(contents: Doc): Indent {
  return align(tabWidth, contents);
}

export function align(columns: number, contents: Doc): Indent {
  return { type: 'indent', columns, contents, forced: isForced(contents), breaks: willBreak(contents) };
}

export function fill(parts: Doc[]): Fill {
  return { type: 'fill', parts, from: 0, forced: isForced(parts), breaks: willBreak(parts) };
}

export function ifBreak(broken: Doc, flat: Doc = '', { groupId }: { readonly groupId?: symbol } = {}): IfBreak {
  const forced = isForced(broken) || isForced(flat);
  return { type: 'if-break', broken, flat, groupId, forced, breaks: willBreak(broken) || willBreak(flat) };
}

/** Indented where the group with the id breaks. */
export function indentIfBreak(contents: Doc, { groupId }: { readonly groupId: symbol }): IndentIfBreak {
  return { type: 'indent-if-break', contents, groupId, forced: isForced(contents), breaks: willBreak(contents) };
}

export function join(separator: Doc, docs: readonly Doc[]): Doc[] {
  const parts: Doc[] = [];
  for (const doc of docs) {
    if (parts.length > 0) parts.push(separator);
    parts.push(doc);
  }
  return parts;
}

/** Whether something in a doc breaks, however wide the line. */
export function willBreak(doc: Doc): boolean {
  if (typeof doc === 'string') return false;
  return Array.isArray(doc) ? doc.some(willBreak) : doc.breaks;
}

function isForced(doc: Doc): boolean {
  if (typeof doc === 'string') return false;
  return Array.isArray(doc) ? doc.some(isForced) : doc.forced;
}
