import { expect, it } from 'vitest';
import type { Store } from '../cache/index.ts';
import { fieldOf, operationOf, string, structure } from '../checks/testing/sampled-model.ts';
import type { Field, JsonNode } from '../model/index.ts';
import { sourceFile } from '../source/index.ts';
import type { Span } from '../source/index.ts';
import { pageRecords } from './index.ts';
import type { Statements } from './pack-draft.ts';

const page = sourceFile('docs/a.md', 'a\nb\n', 'a.md');
const span = (line: number, file: string = page.path): Span => ({ file, start: line * 10, end: line * 10 + 5, line, column: 1 });

/** A store whose entries go through JSON, as on the disk. */
function jsonStore(): Store & { readonly lines: Map<string, string> } {
  const lines = new Map<string, string>();
  return {
    lines,
    get: (key) => {
      const line = lines.get(key);
      return line === undefined ? undefined : (JSON.parse(line) as unknown);
    },
    put: (key, value) => void lines.set(key, JSON.stringify(value)),
  };
}

function fieldAt(line: number, more: Partial<Field> = {}, file: string = page.path): Field {
  const source = { via: 'table', rule: 'field/row', span: span(line, file) } as const;
  return {
    ...fieldOf(line, 'level', string),
    ...more,
    source,
    evidence: { type: source, required: { ...source, span: span(line + 1, file) } },
  };
}

function kept(draft: Statements, store: Store = jsonStore()): Statements | undefined {
  pageRecords(store, 'x').put(page, { draft });
  return pageRecords<{ readonly draft: Statements }>(store, 'x').get(page)?.draft;
}

it('a field comes back as it was, with its places, its guesses and its values', () => {
  const guess = { via: 'prose', rule: 'enum/text', span: span(7), guess: 'a guess' } as const;
  const listed = {
    kind: 'enum',
    base: 'string',
    values: [
      { value: 'a', source: guess },
      { value: 'b', description: 'B', source: guess },
    ],
  } as const;
  const draft = {
    schemas: [
      structure('A', [
        fieldAt(1, { type: { kind: 'array', items: listed }, examples: [{ '@': 1 }, [2]], title: 'T' }),
        fieldAt(3, { type: { kind: 'map', values: { kind: 'union', members: [listed, string] } }, default: null }),
        fieldAt(5),
      ]),
      structure('L', [], { shape: { kind: 'alias', type: string } }),
    ],
    operations: [operationOf('ask', { parameters: [{ ...fieldAt(9), in: 'query' }] })],
  };
  const back = kept(draft);
  expect(back).toEqual(draft);
  expect(JSON.stringify(back)).toBe(JSON.stringify(draft));
});

it('what two fields say alike is kept once, and is one object when it comes back', () => {
  const store = jsonStore();
  const draft = { schemas: [structure('A', [fieldAt(1), fieldAt(20)]), structure('B', [fieldAt(30)])], operations: [] };
  const back = kept(draft, store);
  expect(store.lines.size).toBe(2);
  const [a, b] = (back?.schemas ?? []).flatMap(({ shape }) => (shape.kind === 'object' ? shape.fields : []));
  expect(a?.type).toBe(b?.type);
  expect(back).toEqual(draft);
});

it('the values of samples come back, each at its place', () => {
  const value: JsonNode = {
    kind: 'object',
    span: span(1),
    members: [
      {
        name: '__proto__',
        nameSpan: span(2),
        value: { kind: 'array', span: span(3), items: [{ kind: 'scalar', value: 'array', span: span(4) }] },
      },
      { name: 'n', nameSpan: span(5), value: { kind: 'scalar', value: null, span: span(6) } },
      { name: 'i', nameSpan: span(5), value: { kind: 'scalar', value: -Infinity, span: span(6) } },
      { name: 'o', nameSpan: span(7), value: { kind: 'object', members: [], span: span(8) } },
    ],
  };
  const draft = { schemas: [], operations: [{ ...operationOf('ask', {}), samples: [{ side: 'request', value }] as const }] };
  expect(kept(draft)).toEqual(draft);
});

it('what another page says stays in its place', () => {
  const draft = { schemas: [], operations: [operationOf('ask', { parameters: [{ ...fieldAt(1, {}, 'docs/common.md'), in: 'header' }] })] };
  expect(kept(draft)).toEqual(draft);
});

it('a record whose parts were lost is as good as none', () => {
  const store = jsonStore();
  expect(kept({ schemas: [structure('A', [fieldAt(1)])], operations: [] }, store)).toBeDefined();
  const part = [...store.lines].find(([, line]) => line.includes('field/row') && !line.includes('draft'))?.[0] ?? '';
  expect(store.lines.delete(part)).toBe(true);
  expect(pageRecords(store, 'x').get(page)).toBeUndefined();
});

it('a record is of one page, one text and one way to read it', () => {
  const store = jsonStore();
  const draft = { schemas: [], operations: [] };
  pageRecords(store, 'x').put(page, { draft });
  expect(pageRecords(store, 'x').get(page)).toEqual({ draft });
  expect(pageRecords(store, 'y').get(page)).toBeUndefined();
  expect(pageRecords(store, 'x').get(sourceFile('docs/a.md', 'a\nc\n', 'a.md'))).toBeUndefined();
  expect(pageRecords(store, 'x').get(sourceFile('docs/b.md', page.text, 'a.md'))).toBeUndefined();
});

it('a store that keeps nothing is not written to', () => {
  const { put: _, ...store } = jsonStore();
  expect(() => pageRecords(store, 'x').put(page, { draft: { schemas: [], operations: [] } })).not.toThrow();
  expect(store.lines.size).toBe(0);
});
