import path from 'node:path';
import { diagnose } from '../../diagnostics/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { FormatProblem } from '../../write/index.ts';
import { counted } from '../counted.ts';
import { shownPath } from '../shown-path.ts';

/** Words that prettier failed. It names no place of ours: the config at fault may stand anywhere above. */
export function formatDiagnostic({ path: inside, count, reason }: FormatProblem, out: string, cwd: string): Diagnostic {
  const others = count > 1 ? ` and ${counted(count - 1, 'other file')}` : '';
  const said = reason.replaceAll(cwd + path.sep, '');
  return diagnose('write/format', undefined, `prettier fails on \`${shownPath(cwd, out, inside)}\`${others}: ${said}`, {
    hint: `mend the prettier config, or list \`${shownPath(cwd, out)}\` in \`.prettierignore\``,
  });
}
