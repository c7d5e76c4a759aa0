import path from 'node:path';
import { diagnose } from '../diagnostics/index.ts';
import type { Diagnostic, DiagnosticCode } from '../diagnostics/index.ts';
import type { Span } from '../source/index.ts';
import type { Refusal, WritePlan, WriteResult } from '../write/index.ts';

const shownPaths = 3;

/** Words what a plan came upon. */
export function writeDiagnostics({ plan, refusal }: WriteResult, cwd: string): Diagnostic[] {
  return refusal ? [refusalDiagnostic(plan, refusal, cwd)] : stateDiagnostics(plan, cwd);
}

function refusalDiagnostic({ folder }: WritePlan, { kind, paths }: Refusal, cwd: string): Diagnostic {
  const where = shown(folder, cwd);
  const [first = ''] = paths;
  if (kind === 'busy') {
    return diagnose('write/busy', placeOf(`${where}/.md2sdk-writing`), `another run is writing into \`${where}\``, {
      hint: 'wait for it; if none is running, remove `.md2sdk-writing` from the folder',
    });
  }
  const more = paths.length > shownPaths ? ` and ${paths.length - shownPaths} more` : '';
  const list = paths.slice(0, shownPaths).map((one) => `\`${one}\``).join(', ') + more;
  const place = placeOf(`${where}/${first}`);
  if (kind === 'folder') {
    return diagnose('write/foreign-folder', place, `\`${where}\` holds files that md2sdk did not write: ${list}`, {
      hint: 'choose a folder of its own for the SDK; nothing was written, overwritten or deleted',
    });
  }
  return diagnose('write/foreign-file', place, `md2sdk did not write ${list} in \`${where}\`, and would have to overwrite`, {
    hint: 'move the file away, or choose another folder; nothing was written',
  });
}

function stateDiagnostics({ folder, files }: WritePlan, cwd: string): Diagnostic[] {
  const where = shown(folder, cwd);
  return files.flatMap(({ path: inside, state }) => {
    const say = (code: DiagnosticCode, message: string): Diagnostic => diagnose(code, placeOf(`${where}/${inside}`), message);
    if (state === 'edited') return say('write/edited', 'the file was edited by hand: the edit is lost');
    if (state === 'kept') return say('write/kept', 'no page yields the file any more; it was edited by hand, and is left alone');
    if (state === 'foreign' && inside.startsWith('src/')) return say('write/surplus', 'md2sdk did not write the file; it is left alone');
    return [];
  });
}

function shown(folder: string, cwd: string): string {
  return path.relative(cwd, folder).split(path.sep).join('/') || '.';
}

/** The file as a whole. */
function placeOf(file: string): Span {
  return { file, start: 0, end: 0, line: 1, column: 1 };
}
