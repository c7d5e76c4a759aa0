/** Lines of a part that stands below a heading. */
export function indented(lines: readonly string[], by: number = 2): string[] {
  return lines.map((line) => (line === '' ? '' : `${' '.repeat(by)}${line}`));
}

const labelWidth = 10;

/** `type      number (table, type/column, 20:16)` */
export function labelled(label: string, text: string): string {
  return `${label.padEnd(labelWidth)}${text}`.trimEnd();
}
