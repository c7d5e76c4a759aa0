import type { Edit } from './fix.ts';

/** The text with the edits made, which must not overlap; all else stays as it is. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const edit of inOrder(edits)) {
    pieces.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  return [...pieces, text.slice(from)].join('');
}

/** Where an offset of the text before the edits is after them. */
export function movedOffset(offset: number, edits: readonly Edit[]): number {
  return inOrder(edits)
    .filter(({ end, start }) => end <= offset && start < offset)
    .reduce((moved, { start, end, text }) => moved + text.length - (end - start), offset);
}

/** Whether two edits touch the same stretch; two that only insert at one offset do, since their order would be chance. */
export function overlap(a: Edit, b: Edit): boolean {
  if (a.start === b.start) return true;
  return a.start < b.end && b.start < a.end;
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}
