import type { Cell, Inline } from '../../markdown/index.ts';
import { perCells } from '../per-cells.ts';

/** The cells of a row that hold a link or what links lead to: few do. */
export const linkedCells: (cells: readonly Cell[]) => readonly Cell[] = perCells((cells) => cells.filter(isLinked));

export function isLinked({ inline }: { readonly inline: Inline }): boolean {
  return inline.links.length > 0 || inline.anchors.length > 0;
}
