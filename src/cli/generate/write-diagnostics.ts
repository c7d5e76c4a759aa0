import { diagnose } from '../../diagnostics/index.ts';
import type { Diagnostic, DiagnosticCode } from '../../diagnostics/index.ts';
import type { Refusal, WritePlan, WriteResult } from '../../write/index.ts';
import { placeOfFile } from '../place-of-file.ts';
import { shownPath } from '../shown-path.ts';

const shownPaths = 3;

/** Words what a plan came upon. */
export function writeDiagnostics({ plan, refusal }: WriteResult, cwd: string): Diagnostic[] {
  return refusal ? [refusalDiagnostic(plan, refusal, cwd)] : stateDiagnostics(plan, cwd);
}

function refusalDiagnostic({ folder }: WritePlan, { kind, paths }: Refusal, cwd: string): Diagnostic {
  const where = shownPath(cwd, folder);
  const [first = ''] = paths;
  const nothing = 'nothing was written, overwritten or deleted';
  if (kind === 'no-folder') {
    const file = shownPath(cwd, first);
    return diagnose('write/no-folder', placeOfFile(file), `\`${file}\` is a file, where \`${where}\` should be a folder`, {
      hint: 'name another folder for the SDK',
    });
  }
  if (kind === 'busy') {
    return diagnose('write/busy', placeOfFile(shownPath(cwd, folder, '.md2sdk-writing')), `another run is writing into \`${where}\``, {
      hint: 'wait for it; if none is running, remove `.md2sdk-writing` from the folder',
    });
  }
  const more = paths.length > shownPaths ? ` and ${paths.length - shownPaths} more` : '';
  const list =
    paths
      .slice(0, shownPaths)
      .map((one) => `\`${one}\``)
      .join(', ') + more;
  const place = placeOfFile(shownPath(cwd, folder, first));
  if (kind === 'folder') {
    return diagnose('write/foreign-folder', place, `\`${where}\` holds files that md2sdk did not write: ${list}`, {
      hint: `choose a folder of its own for the SDK; ${nothing}`,
    });
  }
  return diagnose('write/foreign-file', place, `in \`${where}\`, what md2sdk did not write stands in the way of generated files: ${list}`, {
    hint: `move it away, or choose another folder; ${nothing}`,
  });
}

function stateDiagnostics({ folder, files }: WritePlan, cwd: string): Diagnostic[] {
  return files.flatMap(({ path: inside, state }) => {
    const say = (code: DiagnosticCode, message: string): Diagnostic => diagnose(code, placeOfFile(shownPath(cwd, folder, inside)), message);
    if (state === 'edited') return say('write/edited', 'the file was edited by hand: the edit is lost');
    if (state === 'kept') return say('write/kept', 'no page yields the file any more; it was edited by hand, and is left alone');
    if (state === 'foreign' && inside.startsWith('src/')) return say('write/surplus', 'md2sdk did not write the file; it is left alone');
    return [];
  });
}
