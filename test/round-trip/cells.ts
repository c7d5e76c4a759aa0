import type { Api } from './api.ts';

/** A table of Markdown; cells are text with `\n` and pipes. */
export function gfmTable(headers: readonly string[], rows: readonly (readonly string[])[], pipes: Api['pipes']): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map((row) => line(row.map((cell) => gfmCell(cell, pipes))))].join('\n');
}

export function gfmCell(text: string, pipes: Api['pipes']): string {
  return (pipes === 'escaped' ? text.replaceAll('|', '\\|') : text).replaceAll('\n', '<br>');
}

/** A table as it comes off a web page: no outer pipe at the left, line ends lost, empty cells of a row at its end. */
export function scrapedTable(headers: readonly string[], rows: readonly (readonly string[])[], empties: 'shifted' | 'kept'): string {
  const line = (cells: readonly string[]): string => `${cells.join(' | ')} |`;
  const settled = (cells: readonly string[]): readonly string[] => {
    const flat = cells.map((cell) => cell.replaceAll('\n', ''));
    const full = flat.filter((cell) => cell !== '');
    return empties === 'kept' ? flat : [...full, ...flat.slice(full.length).map(() => '')];
  };
  return [line(headers), `${headers.map(() => '---').join('|')}|`, ...rows.map((row) => line(settled(row)))].join('\n');
}

/** JSON without its indentation, as a web page's text has it. */
export function unindented(json: string): string {
  return json.replace(/^ +/gm, '');
}
