import { diagnose } from '../diagnostics/index.ts';
import type { EnumValue, Field, JsonValue, Provenance, Schema, TypeRef } from '../model/index.ts';
import type { Row } from '../sheet/index.ts';
import { isPlaceholder, perText } from '../vocabulary/index.ts';
import { readAlike } from './alike.ts';
import { occurrence, pageSchemaId } from './context.ts';
import type { InterpretContext } from './context.ts';
import { readEnum } from './enums/read-enum.ts';
import type { FoundEnum } from './enums/read-enum.ts';
import { isDeprecated, nestedType, statedExample, statedLimits } from './facts-in-prose.ts';
import { literalOf } from './literal.ts';
import { readDefault } from './read-default.ts';
import { readRequirement } from './requirement.ts';
import type { TableFacts } from './requirement.ts';
import { filled, holeOf, intoHole } from './type-holes.ts';
import { parseType } from './types/type-expression.ts';
import { toTypeRef, refOf } from './types/to-type-ref.ts';
import type { ReadType } from './types/to-type-ref.ts';

/** Where a field stands: names the structures that its rows spell out. */
export interface FieldPlace {
  /** Id of the schema or operation part that holds the field. */
  readonly path: string;
  readonly owner: NonNullable<Schema['owner']>;
  readonly parent?: Row;
}

/** Rows of one table, as fields; a name that stands twice is kept once. */
export function readFields(rows: readonly Row[], table: TableFacts, place: FieldPlace, context: InterpretContext): Field[] {
  const fields = new Map<string, Field>();
  for (const row of rows) {
    if (row.name === '') continue;
    const field = readField(row, table, place, context);
    const before = fields.get(row.name);
    if (!before || isVaguer(before.type, field.type)) fields.set(row.name, field);
  }
  return [...fields.values()];
}

function isVaguer(a: TypeRef, b: TypeRef): boolean {
  return (a.kind === 'object' || a.kind === 'unknown') && b.kind !== 'object' && b.kind !== 'unknown';
}

export function readField(row: Row, table: TableFacts, place: FieldPlace, context: InterpretContext): Field {
  return readAlike(row, place.parent, table, context, (own) => readAnew(row, table, place, own));
}

function readAnew(row: Row, table: TableFacts, place: FieldPlace, context: InterpretContext): Field {
  const stated = readRowType(row, table, place, context);
  const requirement = readRequirement(row, place.parent, table, context);
  const { type, found } = withEnum(row, stated, context);
  const preset = readDefault(row, type, found, context);
  const text = row.cells.description?.text ?? '';
  const typeGuess = found?.reading.guess ?? stated.guess;
  const limits = { ...stated.limits, ...statedLimits(row, limitKind(type)) };
  return {
    name: row.name,
    type,
    required: requirement.required,
    examples: readExamples(row, type),
    limits,
    deprecated: isDeprecated(row),
    source: {
      via: 'table',
      rule: row.implied ? 'field/implied' : 'field/row',
      span: row.span,
      ...(row.implied && { guess: 'the page has no row for it' }),
    },
    evidence: {
      type: {
        ...(found && found.reading.guess ? { via: 'prose', rule: found.rule, span: found.words.span } : stated.source),
        ...(typeGuess !== undefined && { guess: typeGuess }),
      },
      required: requirement.unstated ? { ...requirement.source, rule: 'required/unstated' } : requirement.source,
      ...(preset && { default: preset.source }),
    },
    ...(row.cells.title && row.cells.title.text !== text && { title: row.cells.title.text }),
    ...(text !== '' && { description: text }),
    ...(preset && { default: preset.value }),
  };
}

interface RowType extends ReadType {
  readonly source: Provenance;
  readonly guess?: string;
}

/** The type of a row: its type cell, the column of element types, the nested type in its prose, its members. */
function readRowType(row: Row, table: TableFacts, place: FieldPlace, context: InterpretContext): RowType {
  const cell = row.cells.type && !isPlaceholder(row.cells.type.text) ? row.cells.type : undefined;
  const source: Provenance = { via: 'table', rule: cell ? 'type/column' : 'type/none', span: (cell ?? row).span };
  let read: ReadType = { type: { kind: 'unknown' }, limits: {} };
  if (cell) {
    const text = table.bracketedTypes ? cell.text.trim().slice(1, -1) : cell.text;
    read = toTypeRef(parseType(text, context.vocabulary), cell, context);
    if (read.unknown !== undefined && row.children.length === 0)
      context.report(
        diagnose(
          'interpret/unknown-type',
          cell.span,
          `\`${read.unknown}\` is no type that is known; any value passes`,
          read.near === undefined
            ? {}
            : { hint: `did you mean \`${read.near}\`? Correct the page, or add the spelling under \`vocabulary\` in the config` },
        ),
      );
    const format = row.cells.format?.text.trim() ?? '';
    if (read.type.kind === 'scalar' && /^[a-z][\w-]*$/.test(format)) read = { ...read, type: { ...read.type, format } };
  }
  if (read.type.kind === 'unknown' && !cell && saysList(row)) read = { ...read, type: { kind: 'array', items: read.type } };
  for (let lists = row.lists; lists > 0 && !(lists === row.lists && read.type.kind === 'array'); lists--)
    read = { ...read, type: { kind: 'array', items: read.type } };
  const named = namedInside(row, context);
  if (named) read = { ...read, type: intoHole(read.type, named.type) };
  const rule = named && !cell ? 'type/nested' : source.rule;
  if (row.children.length > 0)
    return { ...read, type: spelledOut(row, read.type, table, place, context), source: { ...source, rule: 'type/rows' } };
  return { ...read, source: { ...source, rule, ...(named && named.via === 'prose' && { via: 'prose' as const }) } };
}

/** A limit on the length of an array is said of arrays alone. */
function saysList(row: Row): boolean {
  return saysLength(row.cells.description?.text ?? '');
}

const saysLength: (text: string) => boolean = perText((text) => /数组(?:最大)?长度|数组长度限制|max(?:imum)? items|array of\b/i.test(text));

/** A structure that another column or the prose names. */
function namedInside(row: Row, context: InterpretContext): { type: TypeRef; via: 'table' | 'prose' } | undefined {
  const { items } = row.cells;
  if (items && !isPlaceholder(items.text)) {
    const read = toTypeRef(parseType(items.text, context.vocabulary), items, context);
    if (read.unknown === undefined) return { type: read.type, via: 'table' };
  }
  const nested = nestedType(row);
  if (!nested) return undefined;
  const read = toTypeRef(parseType(nested.name, context.vocabulary), nested.words, context);
  // a link leads to a structure, whatever its name looks like
  const linked = nested.words.links.some((link) => link.text === nested.name);
  const own = linked || read.type.kind === 'ref' ? refOf(nested.name, nested.words, context) : read.type;
  return { type: own, via: 'prose' };
}

/** The structure that a row's own children spell out. It bears the name that the page gives it, if any. */
function spelledOut(row: Row, type: TypeRef, table: TableFacts, place: FieldPlace, context: InterpretContext): TypeRef {
  const [only] = row.children;
  if (only && only.name === '' && row.children.length === 1) {
    const inner = readRowType(only, table, { ...place, path: `${place.path}/${row.name}` }, context).type;
    return { kind: 'array', items: inner };
  }
  const hole = holeOf(type);
  const named = hole.kind === 'ref' ? hole.schema : undefined;
  const path = `${place.path}/${row.name}`;
  const id = named ? occurrence(named, context) : path;
  const owner: NonNullable<Schema['owner']> = named ? { kind: 'schema', id } : place.owner;
  const children = row.children.filter((child) => child.name !== '');
  const fields = readFields(children, table, { path: id, owner, parent: row }, context);
  const pageName = named ? nameIn(row, type, context) : undefined;
  context.schemas.push({
    id,
    name: pageName ?? row.name,
    origin: named ? 'page' : 'derived',
    deprecated: false,
    shape: { kind: 'object', fields, open: false },
    sources: [{ via: 'table', rule: 'schema/rows', span: row.span }],
    ...(pageName !== undefined && { pageName }),
    ...(!named && { owner: place.owner }),
    ...(row.cells.description && { description: row.cells.description.text }),
  });
  return filled(type, { kind: 'ref', schema: id });
}

function nameIn(row: Row, type: TypeRef, context: InterpretContext): string {
  const hole = holeOf(type);
  const id = hole.kind === 'ref' ? hole.schema : '';
  for (const words of [row.cells.items, row.cells.type]) {
    for (const name of words?.text.match(/[\p{L}_$][\w.$\p{L}«»<>-]*/gu) ?? [])
      if (pageSchemaId(context.relative, name) === id) return name;
  }
  return nestedType(row)?.name ?? id.slice(id.indexOf('#') + 1);
}

function withEnum(row: Row, stated: RowType, context: InterpretContext): { type: TypeRef; found?: FoundEnum } {
  const inner = stated.type.kind === 'array' ? stated.type.items : stated.type;
  if (inner.kind !== 'scalar' && inner.kind !== 'unknown') return { type: stated.type };
  if (inner.kind === 'scalar' && (inner.name === 'null' || inner.name === 'binary')) return { type: stated.type };
  const numeric = inner.kind === 'scalar' && (inner.name === 'number' || inner.name === 'integer');
  const boolean = inner.kind === 'scalar' && inner.name === 'boolean';
  const literals = stated.literals;
  const cell = row.cells.type;
  const found: FoundEnum | undefined =
    literals && cell
      ? { reading: { values: literals.map((value) => ({ value })) }, rule: 'enum/type', words: cell }
      : readEnum(row, { isSeen: (value) => context.seen.has(value) || standingAlone(row).includes(value), numeric, boolean });
  if (!found) return { type: stated.type };
  const source: Provenance = {
    via: found.rule === 'enum/type' || found.rule === 'enum/column' ? 'table' : 'prose',
    rule: found.rule,
    span: found.words.span,
    ...(found.reading.guess !== undefined && { guess: found.reading.guess }),
  };
  const values = found.reading.values.flatMap(({ value, description }): EnumValue[] => {
    const typed = inner.kind === 'unknown' ? value : literalOf(value, inner);
    return typeof typed === 'string' || typeof typed === 'number' || typeof typed === 'boolean'
      ? [{ value: typed, source, ...(description !== undefined && { description }) }]
      : [];
  });
  // values that the type does not admit: the list speaks of something else
  if (values.length === 0 || values.length < found.reading.values.length) return { type: stated.type };
  const base = inner.kind === 'scalar' && inner.name !== 'null' && inner.name !== 'binary' ? inner.name : 'string';
  if (base === 'boolean' && values.length !== 1) return { type: stated.type };
  const type: TypeRef = { kind: 'enum', base, values };
  return { type: stated.type.kind === 'array' ? { kind: 'array', items: type } : type, found };
}

/** Words of the row that stand between separators: they confirm a value that runs into other words. */
function standingAlone(row: Row): string[] {
  const text = [row.cells.description, row.cells.extra, row.cells.example].map((words) => words?.text ?? '').join(' ');
  return [...text.matchAll(/(?<=^|[\s/、,，;；|`"'(（是为])([A-Za-z_]\w*)(?=$|[\s/、,，;；。|`"')）])/g)].map((found) => found[1] ?? '');
}

function readExamples(row: Row, type: TypeRef): JsonValue[] {
  const cell = row.cells.example ?? row.cells.value;
  const text = cell && !isPlaceholder(cell.text) && !/^可选枚举值/.test(cell.text) ? cell.text : statedExample(row)?.text;
  if (text === undefined || isPlaceholder(text)) return [];
  const value = literalOf(text, type);
  return value === undefined ? [] : [value];
}

function limitKind(type: TypeRef): 'list' | 'text' | 'number' | 'other' {
  if (type.kind === 'array') return 'list';
  if (type.kind !== 'scalar') return 'other';
  return type.name === 'string' ? 'text' : type.name === 'number' || type.name === 'integer' ? 'number' : 'other';
}
