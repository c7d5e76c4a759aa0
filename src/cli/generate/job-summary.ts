import { isWritten } from '../../write/index.ts';
import type { WritePlan } from '../../write/index.ts';
import { counted } from '../counted.ts';
import type { ReadJob } from '../read/read-job.ts';
import { shownPath } from '../shown-path.ts';

/** More would fill the terminal, and push what matters out of sight. */
const fewPages = 20;

/** A line per page: what it holds. None for many pages, unless all are asked for. */
export function pageLines({ pages, summary }: ReadJob, all: boolean): string[] {
  if (!all && pages.length > fewPages) return [];
  const byPage = new Map<string, string[]>();
  for (const { page, also = [], text } of summary.operations) {
    for (const each of [page, ...also]) {
      const texts = byPage.get(each);
      if (texts) texts.push(text);
      else byPage.set(each, [text]);
    }
  }
  return pages.map((page) => `  ${page.relative}  ${byPage.get(page.path)?.join(', ') ?? 'no operation'}`);
}

/** `shop: 14 pages, 14 operations, 40 schemas, 213 fields, 3 warnings`. */
export function readSummary({ job, pages, summary, diagnostics }: ReadJob): string {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const counts = [
    counted(pages.length, 'page'),
    counted(summary.operations.length, 'operation'),
    counted(summary.schemas, 'schema'),
    counted(summary.fields, 'field'),
    counted(warnings, 'warning'),
  ];
  return `${job.name}: ${counts.join(', ')}`;
}

/** `12 files written, 33 unchanged, 1 removed in generated/shop`. */
export function writeSummary({ folder, files }: WritePlan, cwd: string): string {
  const count = (state: string): number => files.filter((file) => file.state === state).length;
  const removed = count('orphan');
  const parts = [
    `${counted(files.filter(isWritten).length, 'file')} written`,
    `${count('same')} unchanged`,
    ...(removed > 0 ? [`${removed} removed`] : []),
  ];
  return `${parts.join(', ')} in ${shownPath(cwd, folder)}`;
}
