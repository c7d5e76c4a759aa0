import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { baselineOf, compareBaseline, diagnose, parseBaseline, pointedAt, printBaseline } from '../../diagnostics/index.ts';
import type { Baseline, Diagnostic, Pointed } from '../../diagnostics/index.ts';
import type { SourceFile } from '../../source/index.ts';
import type { Invocation } from '../command.ts';
import type { BaselinePlace } from '../job/job.ts';
import { placeOfFile } from '../place-of-file.ts';
import type { ReadJob } from '../read/read-job.ts';
import { shownPath } from '../shown-path.ts';

/** A baseline beside the findings of a run. */
export interface UsedBaseline {
  readonly place: BaselinePlace;
  /** Its path for people. */
  readonly shown: string;
  /** As on disk; absent where there is none yet. */
  readonly text?: string;
  /** What it knows of the pages of this run, and nobody finds any more. */
  readonly gone: Baseline;
  /** Findings that it does not know, errors left out. */
  readonly fresh: number;
  /** What its text would be, were it written of this run's findings. */
  readonly next: string;
}

export interface BaselineResult {
  /** Without what is known. */
  readonly list: readonly ReadJob[];
  /** On the baseline itself. */
  readonly diagnostics: readonly Diagnostic[];
  readonly baseline?: UsedBaseline;
}

interface Placed extends Pointed {
  readonly diagnostic: Diagnostic;
}

/** Takes the findings that a baseline knows away from all that follows. Errors are never known: nothing can be written in spite of them. */
export async function applyBaseline(list: readonly ReadJob[], place: BaselinePlace, invocation: Invocation): Promise<BaselineResult> {
  const { settings, terminal } = invocation;
  const { file } = place;
  const shown = shownPath(terminal.cwd, file);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined && !settings.updateBaseline) {
    const hint = `write it with \`md2sdk lint${settings.baseline === undefined ? '' : ` --baseline ${shown}`} --update-baseline\``;
    return { list, diagnostics: [diagnose('config/no-baseline', await place.locate(), `there is no baseline at \`${shown}\``, { hint })] };
  }
  const entries = text === undefined ? [] : parseBaseline(text);
  if (!entries) return { list, diagnostics: [diagnose('config/bad-baseline', placeOfFile(shown), 'the file is no baseline of md2sdk')] };
  const findings = list.flatMap((read) => findingsOf(read, path.dirname(file), terminal.cwd));
  const isCovered = coverage(list, file, invocation);
  const { fresh, known, gone } = compareBaseline(findings, entries);
  const silent = new Set(known.map(({ diagnostic }) => diagnostic));
  const elsewhere = entries.filter(({ page }) => !isCovered(page));
  return {
    list: list.map((read) => ({ ...read, diagnostics: read.diagnostics.filter((diagnostic) => !silent.has(diagnostic)) })),
    diagnostics: [],
    baseline: {
      place,
      shown,
      ...(text !== undefined && { text }),
      gone: gone.filter(({ page }) => isCovered(page)),
      fresh: fresh.length,
      next: printBaseline([...elsewhere, ...baselineOf(findings)]),
    },
  };
}

/** What a baseline may know: findings with a place in a page, whatever folder they are seen from. */
function findingsOf({ pages, diagnostics }: ReadJob, folder: string, cwd: string): Placed[] {
  const byPath = new Map<string, SourceFile>(pages.map((page) => [page.path, page]));
  return diagnostics.flatMap((diagnostic) => {
    const { code, message, severity, span } = diagnostic;
    const page = span && byPath.get(span.file);
    if (!page || severity === 'error') return [];
    return [{ diagnostic, page: shownPath(folder, path.resolve(cwd, page.path)), code, message, at: pointedAt(diagnostic, page) }];
  });
}

/** A run of some pages says nothing of the others, as long as they are there. */
function coverage(list: readonly ReadJob[], file: string, { inputs, settings, terminal }: Invocation): (page: string) => boolean {
  const isWhole = inputs.length === 0 && settings.api.length === 0;
  const read = new Set(list.flatMap(({ pages }) => pages.map((page) => path.resolve(terminal.cwd, page.path))));
  return (page) => {
    const absolute = path.resolve(path.dirname(file), page);
    return isWhole || read.has(absolute) || !existsSync(absolute);
  };
}
