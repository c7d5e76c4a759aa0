import type { Diagnostic } from '../diagnostics/index.ts';
import type { ApiModel, Field } from '../model/index.ts';
import { movedOffset } from './apply-edits.ts';
import type { Edit } from './fix.ts';
import type { Proposal } from './proposals.ts';
import { modelText } from './same-model.ts';

export interface Reading {
  readonly model: ApiModel;
  readonly diagnostics: readonly Diagnostic[];
}

/** Per page (`SourceFile.path`), what is to be mended on it. */
export type Mending = ReadonlyMap<string, readonly Proposal[]>;

/** Whether mended pages say what they said before: the same model, and nothing found that was not found before. */
export function sameReading(before: Reading, after: Reading, mending: Mending): boolean {
  if (findsMore(before.diagnostics, after.diagnostics)) return false;
  const settling = [...mending].flatMap(([file, list]) => settlingEdits(file, list));
  const names = new Set(settling.map(({ word }) => word));
  const holds = (offset: 'start' | 'moved') => (field: Field) => {
    const { span } = field.evidence.type;
    return settling.some((edit) => edit.file === span.file && span.start <= edit[offset] && edit[offset] < span.end);
  };
  return modelText(before.model, { isSettled: holds('start'), names }) === modelText(after.model, { isSettled: holds('moved'), names });
}

/** Edits that may change a type, with their offsets before and after. */
function settlingEdits(file: string, list: readonly Proposal[]): { file: string; word: string; start: number; moved: number }[] {
  const all: readonly Edit[] = list.flatMap(({ mend }) => mend.edits);
  return list.flatMap(({ mend }) =>
    mend.edits.flatMap(({ start }) =>
      mend.settles === undefined ? [] : [{ file, word: mend.settles, start, moved: movedOffset(start, all) }],
    ),
  );
}

/** Notes may come and go: they say how a page was read, not what it says. */
function findsMore(before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean {
  const count = (list: readonly Diagnostic[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { code, severity } of list) if (severity !== 'note') counts.set(code, (counts.get(code) ?? 0) + 1);
    return counts;
  };
  const known = count(before);
  return [...count(after)].some(([code, found]) => found > (known.get(code) ?? 0));
}
