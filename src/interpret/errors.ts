import type { ErrorEntry } from '../model/index.ts';
import type { ErrorRow } from '../sheet/index.ts';
import { isPlaceholder } from '../vocabulary/index.ts';

/** Rows of a table of errors; a cell of several codes (`1001/1002`) is several errors. */
export function readErrors(rows: readonly ErrorRow[]): ErrorEntry[] {
  return rows.flatMap((row) => {
    const codes = row.code.text
      .replace(/[`*]/g, '')
      .split(/\s*[,，、/\n]\s*/)
      .filter((code) => code !== '' && !isPlaceholder(code));
    const message = (row.message?.text ?? '').replace(/^`([^`]*)`$/, '$1');
    const description = row.description?.text;
    return codes.map((code): ErrorEntry => ({
      code: /^-?(?:0|[1-9]\d{0,14})$/.test(code) ? Number(code) : code,
      message,
      source: { via: 'table', rule: 'error/row', span: row.span },
      ...(description !== undefined && { description }),
    }));
  });
}
