import type { Field, Parameter, Provenance, RequestBody, Schema, TypeRef } from '../model/index.ts';
import type { OperationSheet, ParameterTable, Row } from '../sheet/index.ts';
import { occurrence, pageSchemaId } from './context.ts';
import type { InterpretContext } from './context.ts';
import { readFields } from './fields.ts';
import { placeRows, readParameter } from './parameters.ts';
import type { PlacedRow } from './parameters.ts';
import { parseType } from './types/type-expression.ts';
import { toTypeRef } from './types/to-type-ref.ts';

export interface Request {
  readonly parameters: readonly Parameter[];
  readonly body?: RequestBody;
}

/** What a call sends: parameters by their places, and the body that the rest makes up. */
export function readRequest(
  sheet: OperationSheet,
  common: readonly ParameterTable[],
  endpoint: { method: string; path: string },
  operation: string,
  context: InterpretContext,
): Request {
  const placed = placeRows(sheet, common, endpoint.method, endpoint.path);
  const owner = { kind: 'operation' as const, id: operation };
  const inBody = placed.filter((entry) => entry.place === 'body' || entry.place === 'form');
  const contentHeader = placed.find((entry) => /^content-type$/i.test(entry.row.name) && entry.place === 'header');
  const outside = placed.filter(
    (entry) =>
      !inBody.includes(entry) &&
      !/^(?:content-type|accept|content-length|host|user-agent)$/i.test(entry.place === 'header' ? entry.row.name : ''),
  );
  const parameters = outside.map((entry) => readParameter(entry, { path: `${operation}/${entry.place}`, owner }, context));
  const body = readBody(inBody, sheet, contentHeader, operation, context);
  return { parameters: [...parameters, ...missingPathParameters(endpoint.path, parameters, sheet)], ...(body && { body }) };
}

function readBody(
  rows: readonly PlacedRow[],
  sheet: OperationSheet,
  contentHeader: PlacedRow | undefined,
  operation: string,
  context: InterpretContext,
): RequestBody | undefined {
  const owner = { kind: 'operation' as const, id: operation };
  const named = sheet.requestType?.text.replace(/`/g, '').trim();
  const id = named ? occurrence(pageSchemaId(context.relative, named), context) : `${operation}/request`;
  const root = rootRow(rows);
  const source: Provenance = { via: 'table', rule: 'request/table', span: rows[0]?.table.span ?? sheet.span };
  if (root) return rootBody(root, sheet, contentHeader, operation, context);
  if (rows.length === 0) return undefined;
  const fields = bodyFields(rows, { path: id, owner: named ? { kind: 'schema', id } : owner }, context);
  context.schemas.push(bodySchema(id, 'Request', fields, source, owner, named));
  return {
    contentType: contentType(rows, fields, sheet, contentHeader),
    required: fields.some((field) => field.required),
    type: { kind: 'ref', schema: id },
    examples: [],
    source,
  };
}

function bodyFields(rows: readonly PlacedRow[], place: Parameters<typeof readFields>[2], context: InterpretContext): Field[] {
  const byTable = new Map<ParameterTable, Row[]>();
  for (const { table, row } of rows) {
    const own = byTable.get(table);
    if (own) own.push(row);
    else byTable.set(table, [row]);
  }
  const fields = [...byTable].flatMap(([table, own]) =>
    readFields(own, { side: 'request', columns: table.columns, bracketedTypes: table.bracketedTypes }, place, context),
  );
  return [...new Map(fields.map((field) => [field.name, field])).values()];
}

/** `body | body | object` with the members nested below: the row is the body, not a field in it. */
function rootRow(rows: readonly PlacedRow[]): PlacedRow | undefined {
  const stated = rows.filter((entry) => entry.row.cells.in !== undefined);
  const [only] = stated;
  if (!only || stated.length > 1 || rows.length > 1 || only.place !== 'body') return undefined;
  const wrapper =
    only.row.children.length > 0 || /^(?:body|data|payload|\w*(?:dto|request|req|param|params|vo|form|body))$/i.test(only.row.name);
  return wrapper ? only : undefined;
}

function rootBody(
  root: PlacedRow,
  sheet: OperationSheet,
  contentHeader: PlacedRow | undefined,
  operation: string,
  context: InterpretContext,
): RequestBody {
  const owner = { kind: 'operation' as const, id: operation };
  const facts = { side: 'request' as const, columns: root.table.columns, bracketedTypes: root.table.bracketedTypes };
  const source: Provenance = { via: 'table', rule: 'request/root-row', span: root.row.span };
  const cell = root.row.cells.type;
  const type: TypeRef = cell ? toTypeRef(parseType(cell.text, context.vocabulary), cell, context).type : { kind: 'object' };
  if (root.row.children.length === 0)
    return { contentType: contentType([root], [], sheet, contentHeader), required: true, type, examples: [], source };
  const inner = type.kind === 'array' ? type.items : type;
  const known = inner.kind === 'ref' ? inner.schema : undefined;
  const id = known ? occurrence(known, context) : `${operation}/request`;
  const fields = readFields(
    root.row.children,
    facts,
    { path: id, owner: known ? { kind: 'schema', id } : owner, parent: root.row },
    context,
  );
  context.schemas.push(bodySchema(id, 'Request', fields, source, owner, known && (cell?.text.replace(/[`[\]]/g, '').trim() ?? '')));
  const ref: TypeRef = { kind: 'ref', schema: id };
  return {
    contentType: contentType([root], fields, sheet, contentHeader),
    required: true,
    type: type.kind === 'array' ? { kind: 'array', items: ref } : ref,
    examples: [],
    source,
  };
}

/** The schema of a whole request or response: the page's where it has a name there, the operation's otherwise. */
export function bodySchema(
  id: string,
  part: string,
  fields: readonly Field[],
  source: Provenance,
  owner: NonNullable<Schema['owner']>,
  pageName: string | undefined,
): Schema {
  return {
    id,
    name: pageName ?? part,
    origin: pageName ? 'page' : 'derived',
    deprecated: false,
    shape: { kind: 'object', fields, open: false },
    sources: [source],
    ...(pageName ? { pageName } : { owner }),
  };
}

function contentType(rows: readonly PlacedRow[], fields: readonly Field[], sheet: OperationSheet, header: PlacedRow | undefined): string {
  const words = [
    header?.row.cells.value,
    header?.row.cells.default,
    header?.row.cells.example,
    header?.row.cells.description,
    sheet.contentType,
  ];
  const stated = words
    .map((word) => /(?:application|multipart|text)\/[\w.+-]+/.exec(word?.text ?? '')?.[0])
    .find((found) => found !== undefined);
  if (fields.some((field) => holdsFile(field.type))) return 'multipart/form-data';
  if (stated && stated !== 'application/octet-stream') return stated;
  return rows.some((entry) => entry.place === 'form') ? 'application/x-www-form-urlencoded' : 'application/json';
}

function holdsFile(type: TypeRef): boolean {
  if (type.kind === 'array') return holdsFile(type.items);
  return type.kind === 'scalar' && type.name === 'binary';
}

/** `{id}` in the path without a row: it must be filled all the same. */
function missingPathParameters(path: string, known: readonly Parameter[], sheet: OperationSheet): Parameter[] {
  const names = [...path.matchAll(/\{([^{}]+)\}/g)]
    .map((found) => found[1] ?? '')
    .filter((name) => !known.some((parameter) => parameter.in === 'path' && parameter.name === name));
  const source: Provenance = { via: 'prose', rule: 'parameter/in-path', span: sheet.path?.span ?? sheet.span };
  return [...new Set(names)].map((name) => ({
    name,
    in: 'path',
    type: { kind: 'scalar', name: 'string' },
    required: true,
    examples: [],
    limits: {},
    deprecated: false,
    source,
    evidence: { type: { ...source, guess: 'the page has no row for it' }, required: source },
  }));
}
