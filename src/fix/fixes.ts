import type { Fix } from './fix.ts';
import { bareNames } from './fixes/bare-names.ts';
import { branchMarks } from './fixes/branch-marks.ts';
import { closingPipes } from './fixes/closing-pipes.ts';
import { columnWords } from './fixes/column-words.ts';
import { delimiterRows } from './fixes/delimiter-rows.ts';
import { emptyCells } from './fixes/empty-cells.ts';
import { escapedPipes } from './fixes/escaped-pipes.ts';
import { headingMarks } from './fixes/heading-marks.ts';
import { joinedRows } from './fixes/joined-rows.ts';
import { lostMarks } from './fixes/lost-marks.ts';
import { misspeltTypes } from './fixes/misspelt-types.ts';
import { typeWords } from './fixes/type-words.ts';

/** All fixes; of two that want the same words, the first has them. */
export const fixes: readonly Fix[] = [
  headingMarks,
  delimiterRows,
  joinedRows,
  branchMarks,
  lostMarks,
  escapedPipes,
  emptyCells,
  closingPipes,
  bareNames,
  columnWords,
  typeWords,
  misspeltTypes,
];
