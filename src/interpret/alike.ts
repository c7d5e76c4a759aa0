import { mapSources } from '../model/index.ts';
import type { EnumValue, Field, Provenance, TypeRef } from '../model/index.ts';
import type { Row, RowColumn } from '../sheet/index.ts';
import type { Span } from '../source/index.ts';
import { entry } from '../vocabulary/index.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import type { InterpretContext } from './context.ts';
import type { TableFacts } from './requirement.ts';

// Pages repeat their rows: of ten thousand, two thousand differ. What hangs on a row's words alone is read once; for all others like it
// the places are exchanged.

/** A row that was read, and what it came to. */
interface Read {
  readonly row: Row;
  readonly field: Field;
}

type Reads = Map<string, Read>;

/** More than the pages of an API hold; whoever watches pages reads new ones all day. */
const most = 50_000;

/** By what else has a say: words, marks of other tables, and the table. */
const known = new WeakMap<Vocabulary, WeakMap<ReadonlySet<string>, Map<string, Reads>>>();

/** The field that a row comes to by `read`, or one like it that was read before. */
export function readAlike(
  row: Row,
  parent: Row | undefined,
  table: TableFacts,
  context: InterpretContext,
  read: (context: InterpretContext) => Field,
): Field {
  const key = keyOf(row, parent);
  if (key === undefined) return read(context);
  const reads = readsOf(table, context);
  const before = reads.get(key);
  if (before) return moved(before, row);
  const watch = { touched: false };
  const field = read(watched(context, watch));
  if (watch.touched || !standsIn(field, row)) return field;
  if (reads.size >= most) reads.clear();
  reads.set(key, { row, field });
  return field;
}

/**
 * Everything that a row says; nothing where it has members or links, which lead to other places on each page, or where one place
 * stands for several cells.
 */
function keyOf(row: Row, parent: Row | undefined): string | undefined {
  if (row.children.length > 0) return undefined;
  const { name, mark = '', struck, lists, implied, notes, cells } = row;
  let key = `${mark} ${struck} ${lists} ${implied} ${notes.length}${part(name)}${part(parent?.name ?? '')}${notes.map(part).join('')}`;
  const places: Span[] = [];
  for (const column in cells) {
    const words = cells[column as RowColumn];
    if (words === undefined) continue;
    if (words.links.length > 0 || places.includes(words.span)) return undefined;
    places.push(words.span);
    key += ` ${column}${part(words.text)}`;
  }
  return key;
}

/** A text with its length: whatever stands in it, it does not run into the next. */
function part(text: string): string {
  return ` ${text.length}:${text}`;
}

const tables = new WeakMap<TableFacts, { readonly marked: ReadonlySet<string>; readonly reads: Reads }>();

function readsOf(table: TableFacts, { vocabulary, marked }: InterpretContext): Reads {
  const found = tables.get(table);
  if (found?.marked === marked) return found.reads;
  const byMarks = entry(known, vocabulary, () => new WeakMap<ReadonlySet<string>, Map<string, Reads>>());
  const byTable = entry(byMarks, marked, () => new Map<string, Reads>());
  const reads = entry(byTable, `${table.side} ${table.bracketedTypes} ${table.columns.join()}`, (): Reads => new Map());
  tables.set(table, { marked, reads });
  return reads;
}

/** The context, which tells whether anything was asked or said that is the page's own. */
function watched(context: InterpretContext, watch: { touched: boolean }): InterpretContext {
  const touch = <T>(value: T): T => {
    watch.touched = true;
    return value;
  };
  return {
    vocabulary: context.vocabulary,
    marked: context.marked,
    get report() {
      return touch(context.report);
    },
    get relative() {
      return touch(context.relative);
    },
    get anchors() {
      return touch(context.anchors);
    },
    get schemas() {
      return touch(context.schemas);
    },
    get spellings() {
      return touch(context.spellings);
    },
    get seen() {
      return touch(context.seen);
    },
  };
}

/** Whether all that is known of a field is known from this row. */
function standsIn({ source, evidence, type }: Field, row: Row): boolean {
  const stands = ({ span }: Provenance): boolean => placeOf(span, row, row) !== undefined;
  const { type: ofType, required, default: preset } = evidence;
  return [source, ofType, required, ...(preset ? [preset] : []), ...enumValues(type).map((value) => value.source)].every(stands);
}

function enumValues(type: TypeRef): readonly EnumValue[] {
  if (type.kind === 'array') return enumValues(type.items);
  if (type.kind === 'map') return enumValues(type.values);
  if (type.kind === 'union') return type.members.flatMap(enumValues);
  return type.kind === 'enum' ? type.values : [];
}

/** Where `to` has what `from` has at a span. */
function placeOf(span: Span, from: Row, to: Row): Span | undefined {
  if (span === from.span) return to.span;
  if (span === from.nameSpan) return to.nameSpan;
  for (const column in from.cells) {
    if (from.cells[column as RowColumn]?.span === span) return to.cells[column as RowColumn]?.span;
  }
  return undefined;
}

/** The field as another row of the same words states it. */
function moved({ row: from, field }: Read, to: Row): Field {
  return mapSources(field, ({ via, rule, span, guess }) => {
    const place = placeOf(span, from, to) ?? span;
    return guess === undefined ? { via, rule, span: place } : { via, rule, span: place, guess };
  });
}
