import type { ColumnKind } from '../../vocabulary/index.ts';
import type { Thing } from '../../vocabulary/index.ts';
import type { Column } from '../columns/header.ts';

/** What a table is, told from its columns and from the part of the page it stands in. */
export type TableRole =
  | { readonly role: 'parameters' }
  | { readonly role: 'errors' }
  | { readonly role: 'statuses' }
  | { readonly role: 'aside'; readonly reason: string; readonly suspect: boolean };

const asides: Partial<Record<Thing, string>> = {
  history: 'a history of changes',
  limits: 'rate limits',
  environment: 'environments',
  status: 'status codes',
  address: 'the endpoint',
  method: 'the endpoint',
  meta: 'facts about the page',
};

/** `inParameters`: the page announced parameters (or a structure) right above. */
export function tableRole(columns: readonly Column[], thing: Thing | undefined, inParameters: boolean): TableRole {
  const has = (kind: ColumnKind): boolean => columns.some((column) => column.kind === kind);
  const kinds = columns.map((column) => column.kind);
  if (has('code') && (has('model') || has('items')) && !has('type')) return { role: 'statuses' };
  const errors = has('code') && !has('type') && !has('required') && (has('message') || has('description') || has('title') || has('name'));
  if (thing === 'errors' && has('code') && !has('type') && kinds.length > 1) return { role: 'errors' };
  if (errors && (thing === 'errors' || (!has('name') && thing !== 'status' && kinds.length <= 5))) return { role: 'errors' };
  const reason = thing && asides[thing];
  if (reason) return { role: 'aside', reason, suspect: false };
  if (has('method') && has('path') && !has('type')) return { role: 'aside', reason: 'a list of endpoints', suspect: false };
  if (thing === 'errors' && !has('type'))
    return has('name') && kinds.length >= 2 ? { role: 'errors' } : { role: 'aside', reason: 'errors without codes', suspect: false };
  if (!has('name'))
    return { role: 'aside', reason: 'no column of names', suspect: inParameters && columns.length > 1 && !has('type') && !has('required') };
  const telling = has('type') || has('required') || has('optional') || has('in') || inParameters;
  if (!telling) return { role: 'aside', reason: 'names without types, outside of any section of parameters', suspect: false };
  return { role: 'parameters' };
}
