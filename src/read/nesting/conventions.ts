import { blankIndent } from './blank-indent.ts';
import { branchGlyph } from './branch-glyph.ts';
import type { NestingConvention } from './convention.ts';
import { drawnBranch } from './drawn-branch.ts';
import { markPrefix } from './mark-prefix.ts';
import { misreadBranch } from './misread-branch.ts';
import { spelledPath } from './spelled-path.ts';

/** The ways to write a nested row; the first that a name cell shows is its own. */
export const nestingConventions: readonly NestingConvention[] = [
  branchGlyph,
  misreadBranch,
  drawnBranch,
  markPrefix,
  blankIndent,
  spelledPath,
];
