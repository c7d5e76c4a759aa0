import { blankIndent } from './blank-indent.ts';
import { branchGlyph } from './branch-glyph.ts';
import type { NestingConvention } from './convention.ts';
import { markPrefix } from './mark-prefix.ts';
import { spelledPath } from './spelled-path.ts';

/** The ways to write a nested row; the first that a name cell shows is its own. */
export const nestingConventions: readonly NestingConvention[] = [branchGlyph, markPrefix, blankIndent, spelledPath];
