import { diagnose } from '../../diagnostics/index.ts';
import type { Row, RowColumn, Words } from '../../sheet/index.ts';
import type { ColumnKind } from '../../vocabulary/index.ts';
import { typeLook } from '../../vocabulary/index.ts';
import type { FlatRow } from '../columns/flat-row.ts';
import type { ReadContext } from '../columns/read-rows.ts';
import type { Depth } from './convention.ts';
import { nameReading } from './name-reading.ts';

export interface TreeOptions {
  /** Paths may imply rows that the page does not have; false where a dot may belong to the name itself. */
  readonly impliedParents: boolean;
}

/** Rows below this level stand beside it: what descends the tree must not run out of stack. */
const deepest = 50;

/** A row under construction. */
interface Node {
  row: Omit<Row, 'children'>;
  readonly depth: Depth | undefined;
  readonly parentName: string | undefined;
  readonly plainBlanks: boolean;
  children: Node[];
}

/** Nests rows by what their names, serial numbers and parent columns say. */
export function nestRows(rows: readonly FlatRow[], context: ReadContext, options: TreeOptions): Row[] {
  const nodes = rows.map((row) => nodeOf(row, context));
  return freeze(attach(nodes, context, options));
}

function nodeOf(flat: FlatRow, context: ReadContext): Node {
  const { raw, read, clean, number } = nameReading(flat.name, context.vocabulary);
  const serial = flat.cells.serial && /^(\d+(?:\.\d+)+|\d+)\.?$/.exec(flat.cells.serial.text)?.[1];
  const order = number ?? (serial?.includes('.') ? serial : undefined);
  const depth =
    order && read?.depth.kind !== 'indent' ? ({ kind: 'indent', indent: order.split('.').length, name: clean.name } as const) : read?.depth;
  const parent = flat.cells.parent?.text.replace(/[`*]/g, '').trim();
  const names = flat.cells.title ?? (clean.title !== undefined && flat.cells.name ? { ...flat.cells.name, text: clean.title } : undefined);
  return {
    depth: depth ?? (serial && !order ? undefined : depth),
    parentName: parent && !/^(?:-|\/|无|root|根|none|0)$/i.test(parent) ? parent : undefined,
    plainBlanks: read?.convention === 'nesting/blank-indent' && /^ +[^\s]/.test(raw) && flat.name?.indent === undefined,
    children: [],
    row: {
      name: clean.name,
      cells: { ...rowCells(flat.cells), ...(names && { title: names }) },
      struck: flat.cells.name?.struck ?? false,
      lists: 0,
      implied: false,
      span: flat.span,
      nameSpan: flat.nameSpan ?? flat.span,
      notes: [...flat.notes, ...(read ? [`depth by ${read.convention}`] : []), ...clean.notes],
      ...(clean.mark && { mark: clean.mark }),
    },
  };
}

const rowColumns: readonly RowColumn[] = [
  ...(['title', 'type', 'items', 'format', 'required', 'optional', 'default', 'description', 'example', 'enum', 'limits', 'in'] as const),
  ...(['extra', 'value', 'since'] as const),
];

function rowCells(cells: Partial<Record<ColumnKind, Words>>): Partial<Record<RowColumn, Words>> {
  const own: Partial<Record<RowColumn, Words>> = {};
  for (const column of rowColumns) {
    const words = cells[column];
    if (words) own[column] = words;
  }
  const spare = cells.message ?? cells.code;
  if (!own.description && spare) own.description = spare;
  return own;
}

function attach(nodes: readonly Node[], context: ReadContext, options: TreeOptions): Node[] {
  const roots: Node[] = [];
  const open: { node: Node; indent: number }[] = [];
  const shallowest = Math.min(...nodes.map((node) => indentOf(node)));
  for (const node of nodes) {
    if (placeByParent(node, roots)) continue;
    if (node.depth?.kind === 'path' && placeByPath(node, node.depth.path, roots, options)) continue;
    const indent = indentOf(node);
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop();
    const parent = open.slice(0, deepest).at(-1)?.node;
    const holds = parent && (!node.plainBlanks || mayHold(parent, context));
    if (indent > shallowest && !parent)
      context.report(
        diagnose(
          'read/row-without-parent',
          node.row.nameSpan,
          `\`${node.row.name}\` is written as a nested row, but no row above it can be its parent`,
        ),
      );
    (holds ? parent.children : roots).push(node);
    open.push({ node, indent: holds || !node.plainBlanks ? indent : 0 });
  }
  return roots;
}

function indentOf(node: Node): number {
  return node.depth?.kind === 'indent' ? node.depth.indent : 0;
}

/** Blanks in the source are often mere layout: they nest only under a row that can have members. */
function mayHold(parent: Node, context: ReadContext): boolean {
  const type = parent.row.cells.type?.text ?? '';
  return type === '' || /obj|arr|list|map|json|对象|数组|列表|\[\]|struct/i.test(type) || typeLook(type, context.vocabulary) < 1;
}

/** A column that names the parent. */
function placeByParent(node: Node, roots: readonly Node[]): boolean {
  const wanted = node.parentName;
  if (wanted === undefined) return false;
  const steps = wanted.split('.').map((step) => step.replace(/\[\]$/, ''));
  const parent = findLast(roots, (candidate) => candidate.row.name === steps.at(-1));
  parent?.children.push(node);
  return parent !== undefined;
}

function findLast(nodes: readonly Node[], test: (node: Node) => boolean): Node | undefined {
  for (const node of [...nodes].reverse()) {
    const found = findLast(node.children, test) ?? (test(node) ? node : undefined);
    if (found) return found;
  }
  return undefined;
}

function placeByPath(node: Node, path: readonly string[], roots: Node[], options: TreeOptions): boolean {
  const steps = path.map((step) => ({ name: step.replace(/(?:\[\])+$/, ''), lists: (step.match(/\[\]/g) ?? []).length }));
  const first = steps[0];
  if (!first) return false;
  if (steps.length === 1) {
    // marks of a list alone: rows below may still nest by other means
    node.row = { ...node.row, name: first.name, lists: first.lists };
    return false;
  }
  const known = roots.some((root) => root.row.name === first.name);
  const listed = path.some((step) => step.includes('[]'));
  if (!known && !listed && !options.impliedParents) return false;
  let level = roots;
  for (const step of steps.slice(0, -1)) {
    const parent = level.find((candidate) => candidate.row.name === step.name) ?? impliedNode(step.name, node, level);
    if (step.lists > parent.row.lists) parent.row = { ...parent.row, lists: step.lists };
    level = parent.children;
  }
  const last = steps.at(-1);
  node.row = { ...node.row, name: last?.name ?? node.row.name, lists: Math.max(node.row.lists, last?.lists ?? 0) };
  level.push(node);
  return true;
}

function impliedNode(name: string, below: Node, level: Node[]): Node {
  const node: Node = {
    depth: undefined,
    parentName: undefined,
    plainBlanks: false,
    children: [],
    row: {
      name,
      cells: {},
      struck: false,
      lists: 0,
      implied: true,
      span: below.row.span,
      nameSpan: below.row.nameSpan,
      notes: ['implied by the path of another row'],
    },
  };
  level.push(node);
  return node;
}

/** `name[]` alone, or as the last step of a path, is a list; its marks leave the name. */
function freeze(nodes: readonly Node[]): Row[] {
  return nodes.map((node) => {
    const marks = node.row.name.endsWith(']') ? /^([^]*?[^\]\s])((?:\[\])+)$/.exec(node.row.name) : null;
    const row = marks ? { ...node.row, name: marks[1] ?? node.row.name, lists: (marks[2]?.length ?? 0) / 2 } : node.row;
    return { ...row, children: freeze(node.children) };
  });
}
