import { textWidth } from '../json/index.ts';

/** A table with its columns aligned, as prettier aligns them. The first row is the header. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [header = [], ...others] = rows;
  const widths = header.map((_, column) => Math.max(3, ...rows.map((row) => textWidth(row[column] ?? ''))));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const padded = (row: readonly string[]): string[] =>
    widths.map((width, column) => {
      const cell = row[column] ?? '';
      return cell + ' '.repeat(width - textWidth(cell));
    });
  const delimiter = widths.map((width) => '-'.repeat(width));
  return [line(padded(header)), line(delimiter), ...others.map((row) => line(padded(row)))].join('\n');
}
