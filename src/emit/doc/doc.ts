/** Text with places where it may break: what prettier calls a doc, as far as we need it. Made by the builders alone. */
export type Doc = string | Doc[] | DocNode;

export type DocNode = Group | Indent | Fill | IfBreak | IndentIfBreak | Line | BreakParent;

/** What is known of a node once it is built, so that nobody has to look for it again. */
interface Built {
  /** Holds something that breaks whatever the width, and with it all groups around. */
  readonly forced: boolean;
  /** As `forced`, and also where it stands in the first state of a conditional group, which keeps it to itself. */
  readonly breaks: boolean;
}

/** All in one line where that fits; else each line in it that stands in no group of its own is a line end. */
export interface Group extends Built {
  readonly type: 'group';
  readonly contents: Doc;
  readonly id: symbol | undefined;
  /** Ways to lay it out, from the flattest to the last resort; the first is `contents`. */
  readonly states: readonly Doc[] | undefined;
}

/** Lines in it begin so many columns further right. */
export interface Indent extends Built {
  readonly type: 'indent';
  readonly columns: number;
  readonly contents: Doc;
}

/** Contents and lines by turns; as many contents on a line as fit. */
export interface Fill extends Built {
  readonly type: 'fill';
  readonly parts: readonly Doc[];
  /** The parts before it are printed already. */
  readonly from: number;
}

export interface IfBreak extends Built {
  readonly type: 'if-break';
  readonly broken: Doc;
  readonly flat: Doc;
  /** The group that it hangs on; else the one around it. */
  readonly groupId: symbol | undefined;
}

export interface IndentIfBreak extends Built {
  readonly type: 'indent-if-break';
  readonly contents: Doc;
  readonly groupId: symbol;
}

export interface Line extends Built {
  readonly type: 'line';
  /** What stands there when it is no line end; a hard line always is one. */
  readonly kind: 'space' | 'soft' | 'hard';
}

/** Breaks the groups around it. */
export interface BreakParent extends Built {
  readonly type: 'break-parent';
}
