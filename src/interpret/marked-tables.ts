import type { PageSheet, Row } from '../sheet/index.ts';

/**
 * Tables without a column of requirement, in which some fields bear a mark: there the mark's absence also speaks. Told
 * by the table's columns, so that a page without a single marked field is read as its neighbours are.
 */
export function markedTables(marks: readonly string[]): Set<string> {
  const marked = new Set(marks);
  // a mark of both kinds: only what is marked required is required
  for (const key of marked) if (key.startsWith('required:')) marked.delete(key.replace('required:', 'optional:'));
  return marked;
}

/** The marks that the tables of a page bear, each with the table's columns. */
export function tableMarks(sheet: PageSheet): string[] {
  const marks = new Set<string>();
  for (const { columns, rows } of openTables(sheet)) {
    const all = everyRow(rows);
    const found = new Set(all.map((row) => row.mark));
    if (found.has('optional')) marks.add(`optional:${columns.join()}`);
    if (found.has('required')) marks.add(`required:${columns.join()}`);
    const says = (word: RegExp): boolean => all.some((row) => word.test(row.cells.description?.text ?? ''));
    if (says(/^\W{0,3}(?:optional\b|可选|选填)/i) && !says(/^\W{0,3}(?:required\b|必填|必选)/i)) marks.add(`prose:${columns.join()}`);
  }
  return [...marks];
}

/** Marks that would decide on the tables of a page, if any page bore them. */
export function askedMarks(sheet: PageSheet): string[] {
  const kinds = ['optional', 'required', 'prose'];
  return [...new Set(openTables(sheet).flatMap(({ columns }) => kinds.map((kind) => `${kind}:${columns.join()}`)))];
}

/** Those without a column of requirement. */
function openTables({ operations, schemas, common }: PageSheet): { readonly columns: readonly string[]; readonly rows: readonly Row[] }[] {
  return [...operations.flatMap((operation) => operation.tables), ...schemas, ...common].filter(
    ({ columns }) => !columns.includes('required') && !columns.includes('optional'),
  );
}

function everyRow(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => [row, ...everyRow(row.children)]);
}
