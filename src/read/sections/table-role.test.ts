import { describe, expect, it } from 'vitest';
import type { ColumnKind, Thing } from '../../vocabulary/index.ts';
import type { Column } from '../columns/header.ts';
import { tableRole } from './table-role.ts';

const span = { file: 'page.md', start: 0, end: 0, line: 1, column: 1 };
const role = (kinds: string, thing?: Thing, announced: boolean = false): ReturnType<typeof tableRole> =>
  tableRole(
    kinds.split(' ').map((kind): Column => ({ kind: kind as ColumnKind, word: kind, span })),
    thing,
    announced,
  );

describe('tableRole', () => {
  it.each<[string, Thing | undefined, boolean, string]>([
    ['name type description', undefined, false, 'parameters'],
    ['name required', undefined, false, 'parameters'],
    ['name in', undefined, false, 'parameters'],
    ['name description', 'params', true, 'parameters'],
    ['code message', undefined, false, 'errors'],
    ['code description solution', undefined, false, 'errors'],
    ['code name description', 'errors', false, 'errors'],
    ['name description', 'errors', false, 'errors'],
    ['code model', undefined, false, 'statuses'],
    ['code description items', undefined, false, 'statuses'],
  ])('columns %s under %s (announced: %s) are %s', (kinds, thing, announced, expected) => {
    expect(role(kinds, thing, announced).role).toBe(expected);
  });

  it.each<[string, Thing | undefined, string]>([
    ['name type description', 'history', 'a history of changes'],
    ['name type', 'limits', 'rate limits'],
    ['name value', 'environment', 'environments'],
    ['code description', 'status', 'status codes'],
    ['method path description', undefined, 'a list of endpoints'],
    ['description title', 'errors', 'errors without codes'],
    ['title description', undefined, 'no column of names'],
    ['name description', undefined, 'names without types, outside of any section of parameters'],
  ])('columns %s under %s are set aside: %s', (kinds, thing, reason) => {
    expect(role(kinds, thing)).toEqual({ role: 'aside', reason, suspect: false });
  });

  it('is suspect where the page announced parameters and no column holds names', () => {
    expect(role('unknown description', 'params', true)).toMatchObject({ role: 'aside', suspect: true });
    expect(role('unknown', 'params', true)).toMatchObject({ suspect: false });
  });
});
