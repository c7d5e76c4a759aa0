import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PlannedFile } from '../../init/index.ts';
import { counted } from '../counted.ts';

/** What became of a planned file. */
export interface Done {
  readonly line: string;
  /** What would stand in it, where it was not written. */
  readonly unwritten?: string;
}

/** Writes what is not there; what is there is left as it is, but for lines that a list lacks. */
export function writePlanned(planned: PlannedFile, cwd: string, dryRun: boolean): Done {
  const file = path.resolve(cwd, planned.path);
  const found = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const put: Put = (content, what, added = content) => {
    if (dryRun) return { line: `  ${planned.path}: ${what}, were this no dry run`, unwritten: added };
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return { line: `  ${planned.path}: ${what}` };
  };
  switch (planned.kind) {
    case 'whole':
      return writeWhole(planned, found, put);
    case 'lines':
      return addLines(planned, found, put);
    case 'advice':
      return planned.isFollowed(found ?? '') ? there(planned) : { line: `  ${planned.path}: add by hand`, unwritten: planned.content };
  }
}

type Put = (content: string, what: string, added?: string) => Done;
type Of<Kind extends PlannedFile['kind']> = Extract<PlannedFile, { kind: Kind }>;

function writeWhole({ path: name, content }: Of<'whole'>, found: string | undefined, put: Put): Done {
  if (found === content) return there({ path: name });
  if (found !== undefined) return { line: `  ${name}: left as it is; it would have been`, unwritten: content };
  return put(content, 'written');
}

function addLines({ path: name, lines, holds }: Of<'lines'>, found: string | undefined, put: Put): Done {
  const missing = lines.filter((line) => !holds(found ?? '', line));
  if (missing.length === 0) return there({ path: name });
  const newline = found?.includes('\r\n') === true ? '\r\n' : '\n';
  const gap = found === undefined || found === '' || found.endsWith('\n') ? '' : newline;
  const added = missing.map((line) => line + newline).join('');
  return put((found ?? '') + gap + added, found === undefined ? 'written' : `${counted(missing.length, 'line')} added`, added);
}

function there({ path: name }: Pick<PlannedFile, 'path'>): Done {
  return { line: `  ${name}: is there` };
}
