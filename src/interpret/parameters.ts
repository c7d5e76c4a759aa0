import type { Field, Parameter, TypeRef } from '../model/index.ts';
import type { OperationSheet, ParameterTable, Place, Row } from '../sheet/index.ts';
import { actionName } from '../vocabulary/index.ts';
import type { InterpretContext } from './context.ts';
import { readField } from './fields.ts';
import type { FieldPlace } from './fields.ts';
import type { TableFacts } from './requirement.ts';

/** A row of a request, with the place that it travels in. */
export interface PlacedRow {
  readonly row: Row;
  readonly place: Place;
  readonly table: ParameterTable;
  /** Set where the page does not say the place. */
  readonly guess?: string;
}

/** Sorts the rows of the request tables by where they travel. */
export function placeRows(sheet: OperationSheet, common: readonly ParameterTable[], method: string, path: string): PlacedRow[] {
  const tables = [...common, ...sheet.tables.filter((table) => table.side === 'request')];
  const placed = tables.flatMap((table) => unwrapped(table.rows, method).map((row) => placeRow(row, table, method, path)));
  // an operation's own word goes before a common one
  const last = new Map(placed.map((entry) => [`${entry.place}:${entry.row.name}`, entry]));
  return [...last.values()];
}

/** Exporters wrap the parameters of a GET in a row for the body that it does not have. */
function unwrapped(rows: readonly Row[], method: string): readonly Row[] {
  if (method !== 'get') return rows;
  return rows.flatMap((row) => (row.children.length > 0 && /^\W*body\W*$/i.test(row.cells.in?.text ?? '') ? row.children : [row]));
}

const inWords: Readonly<Record<string, Place>> = {
  ...{ query: 'query', querystring: 'query', url: 'query', params: 'query', get: 'query', 查询: 'query', querystringparameter: 'query' },
  ...{ path: 'path', uri: 'path', route: 'path', 路径: 'path', header: 'header', headers: 'header', 请求头: 'header', head: 'header' },
  ...{
    body: 'body',
    json: 'body',
    请求体: 'body',
    requestbody: 'body',
    form: 'form',
    formdata: 'form',
    'form-data': 'form',
    表单: 'form',
    post: 'body',
  },
  ...{ cookie: 'cookie', file: 'form', multipart: 'form', urlencoded: 'form' },
};

function placeRow(row: Row, table: ParameterTable, method: string, path: string): PlacedRow {
  const word = row.cells.in?.text.toLowerCase().replace(/[`\s*]|参数$|(?:param(?:eter)?s?)$/g, '') ?? '';
  const stated = inWords[word] ?? table.place;
  if (!stated && actionValue(row) !== undefined) return { row, table, place: 'query' };
  const bodyless = method === 'get' || method === 'head' || method === 'delete';
  if (path.includes(`{${row.name}}`) && stated !== 'header' && stated !== 'cookie') return { row, table, place: 'path' };
  if (stated === 'path') return { row, table, place: 'path' };
  if (stated === 'body' && method === 'get')
    return { row, table, place: 'query', guess: 'a GET request has no body: taken as a query parameter' };
  if (stated) return { row, table, place: stated };
  return { row, table, place: bodyless ? 'query' : 'body' };
}

/** A parameter outside of the body. A nested one cannot travel there: its type is kept, and serialised as JSON. */
export function readParameter(placed: PlacedRow, owner: FieldPlace, context: InterpretContext): Parameter {
  const facts: TableFacts = { side: 'request', columns: placed.table.columns, bracketedTypes: placed.table.bracketedTypes };
  const field = readField(placed.row, facts, owner, context);
  const where: Parameter['in'] = placed.place === 'body' || placed.place === 'form' ? 'query' : placed.place;
  const typed = untyped(field, placed);
  const action = actionValue(placed.row);
  const constant = placed.place === 'header' || placed.place === 'query' ? constantOf(placed.row) : undefined;
  const examples = constant !== undefined && typed.examples.length === 0 ? [constant] : typed.examples;
  return {
    ...typed,
    in: where,
    required: where === 'path' || typed.required,
    examples,
    ...(action !== undefined && { ambient: 'constant' as const, default: action }),
    ...(placed.place === 'header' && isCredential(placed.row.name) && { ambient: 'signed' as const }),
    ...(placed.guess !== undefined && { evidence: { ...typed.evidence, type: { ...typed.evidence.type, guess: placed.guess } } }),
  };
}

/** `Action | 公共参数，本接口取值：CreateNote`: the one value that makes the call this operation. */
export function actionValue(row: Row): string | undefined {
  const { description, value, default: preset, enum: listed, type } = row.cells;
  if (!actionName.test(row.name) || /bool|布尔|int|num|obj|arr/i.test(type?.text ?? '')) return undefined;
  const stated =
    description &&
    /(?:取值|固定值?|fixed(?: value| to)?|value is|must be)\s*(?:为|是|to|[:：])?\s*[`"“]?([A-Za-z]\w*)[`"”]?\s*(?:[。.,，;；]|$)/i.exec(
      description.text,
    )?.[1];
  // other names than `Action` have defaults of all kinds
  const plain = /^action$/i.test(row.name) ? [value, preset, listed] : [value];
  return stated ?? plain.map((words) => /^`?([A-Za-z]\w*)`?$/.exec(words?.text.trim() ?? '')?.[1]).find((word) => word !== undefined);
}

/** A table without types still says that something is sent: as text, whatever it is. */
function untyped(field: Field, placed: PlacedRow): Field {
  const list = field.type.kind === 'array' && field.type.items.kind === 'unknown';
  if ((field.type.kind !== 'unknown' && !list) || placed.row.cells.type) return field;
  const members = (['string', 'number', 'boolean'] as const).map((name) => ({ kind: 'scalar' as const, name }));
  const scalar: TypeRef = { kind: 'union', members };
  return {
    ...field,
    type: list ? { kind: 'array', items: scalar } : scalar,
    evidence: { ...field.evidence, type: { ...field.evidence.type, guess: 'the page states no type' } },
  };
}

function constantOf(row: Row): string | undefined {
  const text = row.cells.value?.text.replace(/`/g, '').trim();
  return text && !/[{<$]|\s/.test(text) ? text : undefined;
}

export function isCredential(name: string): boolean {
  return /^(?:authorization|x-.*(?:sign|signature|token|nonce|timestamp|key)|.*(?:token|api-?key|signature|secret)|x-ca-\w+|cookie)$/i.test(
    name,
  );
}
