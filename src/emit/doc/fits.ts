import { textWidth } from '../json/index.ts';
import type { Doc, Group } from './doc.ts';

/** What is still to be printed: a doc (of an array or fill, what begins at `from`), and what follows it. */
export interface Rest {
  readonly doc: Doc;
  readonly from: number;
  /** Columns before each new line. */
  readonly indentation: number;
  /** Whether the group around it breaks. */
  readonly broken: boolean;
  readonly next: Rest | undefined;
}

/** Whether each group with an id broke, as far as they are printed. */
export type Broken = Map<symbol, boolean>;

interface Measure {
  room: number;
  /** A space that counts only if something follows it on the line. */
  space: boolean;
  readonly allFlat: boolean;
  readonly groups: Broken;
}

/** The outcome is known: the line ends before its room does, or the other way round. */
type Verdict = boolean | undefined;

/** Whether a doc in one line, and what follows it up to the next line end, has room. `allFlat`: nothing in it may break. */
export function fits(doc: Doc, rest: Rest | undefined, room: number, groups: Broken, allFlat: boolean = false): boolean {
  if (room < 0) return false;
  const measure: Measure = { room, space: false, allFlat, groups };
  let verdict = measured(doc, 0, false, measure);
  for (let next = rest; next !== undefined && verdict === undefined; { next } = next) {
    verdict = measured(next.doc, next.from, next.broken, measure);
  }
  return verdict ?? true;
}

function measured(doc: Doc, from: number, broken: boolean, measure: Measure): Verdict {
  if (typeof doc === 'string') return textMeasured(doc, measure);
  if (Array.isArray(doc)) return allMeasured(doc, from, broken, measure);
  switch (doc.type) {
    case 'group':
      return groupMeasured(doc, broken, measure);
    case 'indent':
    case 'indent-if-break':
      return measured(doc.contents, 0, broken, measure);
    case 'fill':
      return allMeasured(doc.parts, doc.from, broken, measure);
    case 'if-break': {
      const isBroken = doc.groupId === undefined ? broken : measure.groups.get(doc.groupId) === true;
      return measured(isBroken ? doc.broken : doc.flat, 0, broken, measure);
    }
    case 'line':
      if (broken || doc.kind === 'hard') return true;
      if (doc.kind === 'space') measure.space = true;
      return undefined;
    case 'break-parent':
      return undefined;
  }
}

function textMeasured(text: string, measure: Measure): Verdict {
  if (text === '') return undefined;
  measure.room -= textWidth(text) + (measure.space ? 1 : 0);
  measure.space = false;
  return measure.room < 0 ? false : undefined;
}

function allMeasured(docs: readonly Doc[], from: number, broken: boolean, measure: Measure): Verdict {
  for (let i = from; i < docs.length; i++) {
    const verdict = measured(docs[i] ?? '', 0, broken, measure);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

function groupMeasured({ contents, states, forced }: Group, broken: boolean, measure: Measure): Verdict {
  if (forced && measure.allFlat) return false;
  const isBroken = forced || broken;
  return measured(isBroken ? (states?.at(-1) ?? contents) : contents, 0, isBroken, measure);
}
