import { expect, it } from 'vitest';
import { fieldOf, string } from '../checks/testing/sampled-model.ts';
import { mapSources } from './map-sources.ts';
import type { Provenance } from './provenance.ts';
import type { Field } from './schema.ts';

const at = (line: number): Provenance => ({
  via: 'table',
  rule: 'test',
  span: { file: 'page.md', start: line, end: line, line, column: 1 },
});
const later = ({ span, ...source }: Provenance): Provenance => ({ ...source, span: { ...span, line: span.line + 100 } });
const listed = (...lines: number[]) =>
  ({ kind: 'enum', base: 'integer', values: lines.map((line) => ({ value: line, source: at(line) })) }) as const;

function lines(value: unknown): number[] {
  return [...JSON.stringify(value).matchAll(/"line":(\d+)/g)].map(([, line]) => Number(line));
}

it('reaches everything that a field is known from, wherever it stands in its type', () => {
  const field: Field = {
    ...fieldOf(1, 'a', { kind: 'union', members: [string, { kind: 'array', items: { kind: 'map', values: listed(2, 3) } }] }),
    source: at(4),
    evidence: { type: at(5), required: at(6), default: at(7) },
  };
  expect(lines(mapSources(field, later))).toEqual(lines(field).map((line) => line + 100));
});

it('leaves a type without values as it is', () => {
  const field = fieldOf(1, 'a', { kind: 'array', items: { kind: 'map', values: string } });
  expect(mapSources(field, later).type).toBe(field.type);
});

it('gives values of one place one source', () => {
  const source = at(1);
  const values = [1, 2, 3].map((value) => ({ value, source: value === 3 ? at(2) : source }));
  const { type } = mapSources({ ...fieldOf(1, 'a', string), type: { kind: 'enum', base: 'integer', values } }, later);
  const sources = type.kind === 'enum' ? type.values.map((value) => value.source) : [];
  expect(sources[0]).toBe(sources[1]);
  expect(sources.map(({ span }) => span.line)).toEqual([101, 101, 102]);
});
