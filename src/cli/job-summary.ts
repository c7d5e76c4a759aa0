import type { ApiModel, Operation } from '../model/index.ts';
import { isWritten } from '../write/index.ts';
import type { WritePlan } from '../write/index.ts';
import { counted } from './counted.ts';
import type { ReadJob } from './read-job.ts';
import { shownPath } from './shown-path.ts';

/** More would fill the terminal, and push what matters out of sight. */
const fewPages = 20;

/** A line per page: what it holds. None for many pages, unless all are asked for. */
export function pageLines({ pages, reading }: ReadJob, all: boolean): string[] {
  if (!all && pages.length > fewPages) return [];
  const byPage = new Map<string, Operation[]>();
  for (const operation of reading?.model.operations ?? []) {
    const { file } = operation.source.span;
    byPage.set(file, [...(byPage.get(file) ?? []), operation]);
  }
  return pages.map((page) => {
    const found = (byPage.get(page.path) ?? []).map(({ method, path: url, id }) => `${method.toUpperCase()} ${url} ${id}`);
    return `  ${page.relative}  ${found.length > 0 ? found.join(', ') : 'no operation'}`;
  });
}

/** `shop: 14 pages, 14 operations, 40 schemas, 213 fields, 3 warnings`. */
export function readSummary({ job, pages, reading, diagnostics }: ReadJob): string {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const model = reading?.model ?? { name: job.name, operations: [], schemas: [] };
  const counts = [
    counted(pages.length, 'page'),
    counted(model.operations.length, 'operation'),
    counted(model.schemas.length, 'schema'),
    counted(fieldCount(model), 'field'),
    counted(warnings, 'warning'),
  ];
  return `${job.name}: ${counts.join(', ')}`;
}

function fieldCount({ operations, schemas }: ApiModel): number {
  const members = schemas.map(({ shape }) => (shape.kind === 'object' ? shape.fields.length : 0));
  const parameters = operations.map((operation) => operation.parameters.length);
  return [...members, ...parameters].reduce((sum, count) => sum + count, 0);
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
