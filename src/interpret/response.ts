import type { Provenance, Response } from '../model/index.ts';
import type { OperationSheet } from '../sheet/index.ts';
import { occurrence } from './context.ts';
import type { InterpretContext } from './context.ts';
import { readFields } from './fields.ts';
import { bodySchema } from './request.ts';
import { toTypeRef } from './types/to-type-ref.ts';
import { parseType } from './types/type-expression.ts';

/** What a call answers: one response for each status that has a table, and at least one for success. */
export function readResponses(sheet: OperationSheet, operation: string, context: InterpretContext): Response[] {
  const tables = sheet.tables.filter((table) => table.side === 'response' && table.place !== 'header');
  const statuses = [...new Set(tables.map((table) => table.status ?? '200'))];
  const responses = statuses.map((status) => {
    const own = tables.filter((table) => (table.status ?? '200') === status);
    return ofTables(
      own,
      status,
      status === statuses.find((candidate) => candidate.startsWith('2')) ? sheet.responseType : undefined,
      operation,
      context,
    );
  });
  if (responses.some((response) => response.status.startsWith('2'))) return sorted(responses);
  return sorted([...responses, withoutTable(sheet, context)]);
}

function sorted(responses: readonly Response[]): Response[] {
  return [...responses].sort(
    (a, b) => Number(b.status.startsWith('2')) - Number(a.status.startsWith('2')) || (a.status < b.status ? -1 : 1),
  );
}

function ofTables(
  tables: OperationSheet['tables'],
  status: string,
  typeName: OperationSheet['responseType'],
  operation: string,
  context: InterpretContext,
): Response {
  const named = typeName && typeName.text.replace(/[`*]/g, '').trim();
  const stated = named && typeName ? toTypeRef(parseType(named, context.vocabulary), typeName, context).type : undefined;
  const hole = stated?.kind === 'array' ? stated.items : stated;
  const known = hole?.kind === 'ref' ? hole.schema : undefined;
  const id = known ? occurrence(known, context) : `${operation}/response${status === '200' ? '' : status}`;
  const owner = { kind: 'operation' as const, id: operation };
  const source: Provenance = { via: 'table', rule: 'response/table', span: tables[0]?.span as Provenance['span'] };
  const fields = tables.flatMap((table) =>
    readFields(
      table.rows,
      { side: 'response', columns: table.columns, bracketedTypes: table.bracketedTypes },
      { path: id, owner: known ? { kind: 'schema', id } : owner },
      context,
    ),
  );
  const distinct = [...new Map(fields.map((field) => [field.name, field])).values()];
  if (distinct.length === 0) return { status, contentType: 'application/json', examples: [], source };
  context.schemas.push(bodySchema(id, `Response${status === '200' ? '' : status}`, distinct, source, owner, known ? named : undefined));
  const ref = { kind: 'ref' as const, schema: id };
  return {
    status,
    contentType: 'application/json',
    type: stated?.kind === 'array' ? { kind: 'array', items: ref } : ref,
    examples: [],
    source,
  };
}

/** No table: the page may still name the structure of the answer. */
function withoutTable(sheet: OperationSheet, context: InterpretContext): Response {
  const name = sheet.responseType?.text.replace(/[`*]/g, '').trim();
  const source: Provenance = { via: 'prose', rule: 'response/named', span: sheet.responseType?.span ?? sheet.span };
  const read = name && sheet.responseType ? toTypeRef(parseType(name, context.vocabulary), sheet.responseType, context) : undefined;
  const type = read?.unknown === undefined ? read?.type : undefined;
  return { status: '200', contentType: 'application/json', examples: [], source, ...(type && type.kind !== 'unknown' && { type }) };
}
