import type { ParameterTable, Row, SchemaSheet } from '../../sheet/index.ts';
import { captionPath } from './caption.ts';
import type { CaptionedTable } from './gathered.ts';

/**
 * Gives each captioned table its place: under the field that its caption names, where that field is a row without
 * members of its own, and otherwise among the structures.
 */
export function attachCaptioned(
  tables: readonly ParameterTable[],
  captioned: readonly CaptionedTable[],
  targets: ReadonlySet<string>,
): { tables: ParameterTable[]; schemas: SchemaSheet[] } {
  let current = [...tables];
  const schemas: SchemaSheet[] = [];
  for (const table of captioned) {
    const linked = table.anchors.some((anchor) => targets.has(anchor));
    const found = linked ? undefined : place(current, table);
    if (found) current = found;
    else
      schemas.push({
        name: table.caption,
        anchors: table.anchors,
        rows: table.rows,
        columns: table.columns,
        header: table.header,
        bracketedTypes: table.bracketedTypes,
        span: table.span,
        ...(table.description !== undefined && { description: table.description }),
      });
  }
  return { tables: current, schemas };
}

function place(tables: readonly ParameterTable[], captioned: CaptionedTable): ParameterTable[] | undefined {
  const path = captionPath(captioned.caption.text);
  // the nearest table above comes first
  for (let index = tables.length - 1; index >= 0; index--) {
    const table = tables[index] as ParameterTable;
    if (table.span.start > captioned.span.start || (captioned.side && table.side !== captioned.side)) continue;
    const rows = under(table.rows, path, captioned.rows);
    if (rows) return tables.map((other, at) => (at === index ? { ...table, rows } : other));
  }
  return undefined;
}

/** The rows with new members under the one at `path`, which may begin anywhere in the tree; `undefined` if none is. */
function under(rows: readonly Row[], path: readonly string[], members: readonly Row[]): Row[] | undefined {
  const [first, ...rest] = path;
  for (const [index, row] of rows.entries()) {
    const children =
      row.name === first
        ? rest.length > 0
          ? under(row.children, rest, members)
          : row.children.length === 0 && holds(row)
            ? [...members]
            : undefined
        : under(row.children, path, members);
    if (children) return rows.map((other, at) => (at === index ? { ...row, children } : other));
  }
  return undefined;
}

function holds(row: Row): boolean {
  const type = row.cells.type?.text ?? '';
  return (
    row.lists > 0 ||
    row.implied ||
    !/^(?:string|str|int\w*|long|float|double|number|bool\w*|date\w*|字符串|整型|整数|数字|布尔\S*|日期|时间)$/i.test(type.trim())
  );
}
