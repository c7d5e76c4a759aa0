import type { ErrorRow } from '../../sheet/index.ts';
import type { Words } from '../../sheet/index.ts';
import type { FlatRow } from '../columns/flat-row.ts';

/** A row of a table of errors: a code, the message that comes with it, and what it means. */
export function errorRow(row: FlatRow): ErrorRow | undefined {
  const { code, message, description, solution, name, title } = row.cells;
  const own: Words | undefined = code ?? name;
  if (!own) return undefined;
  const [first, second] = [message, title, code ? name : undefined, description, solution].filter((words) => words !== undefined);
  return { code: own, span: row.span, ...(first && { message: first }), ...(second && { description: second }) };
}
