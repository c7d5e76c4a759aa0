import { catalog } from '../catalog/catalog.ts';
import type { DiagnosticCode } from '../catalog/catalog.ts';
import { nearestName } from '../nearest-name.ts';
import { isCode, isSettable, roomOfCode } from './settable.ts';

export interface SeverityFault {
  /** Whether there is nothing of that name; else its severity may not be set so. */
  readonly isUnknown: boolean;
  readonly message: string;
  readonly hint?: string;
}

/** What is wrong with a severity that a config sets; `name` is a code or `room/*`. */
export function severityFault(name: string, level: unknown): SeverityFault | undefined {
  const codes = Object.keys(catalog) as DiagnosticCode[];
  const settable = codes.filter(isSettable);
  const globs = [...new Set(settable.map((code) => `${roomOfCode(code)}/*`))];
  if (globs.includes(name) || (isCode(name) && (isSettable(name) || level === 'error'))) return undefined;
  if (!isCode(name)) {
    const near = nearestName(name, name.endsWith('*') ? globs : codes);
    const hint = near === undefined ? '`md2sdk rules` lists the codes; `check/*` stands for all of a room' : `did you mean \`${near}\`?`;
    return { isUnknown: true, message: `there is no diagnostic \`${name}\` whose severity can be set`, hint };
  }
  if (name.startsWith('config/')) return { isUnknown: false, message: `\`${name}\` is about the config itself, and cannot be set in it` };
  return {
    isUnknown: false,
    message: `\`${name}\` is always an error: what it is about could not be generated`,
    hint: 'mend the cause; `--keep-going` writes what is sound without it',
  };
}
