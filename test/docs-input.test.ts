import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadConfig, readInputs, readPages } from '../src/index.ts';
import type { ApiConfig, ReadPagesResult } from '../src/index.ts';
import { pageMisses, silentLines } from './conformance/page-misses.ts';
import { operationsOf, pageFacts } from './facts/page-facts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { config } = await loadConfig(root);
const apis = await Promise.all((config?.apis ?? []).map(async (api) => ({ name: api.name, read: await readApi(api) })));

async function readApi(api: ApiConfig): Promise<ReadPagesResult> {
  const { pages } = await readInputs([api.input].flat(), { cwd: root });
  return readPages(pages, api);
}

it('reads the APIs of the config', () => {
  expect(apis.map(({ name }) => name)).toEqual(['authing', 'atrust']);
});

describe.each(apis)('docs-input/$name', ({ name, read }) => {
  const facts = pageFacts(`test/facts/${name}`);

  it('has the operations of the facts and no others', () => {
    const found = read.model.operations.map(({ method, path, source }) => `${source.span.file}: ${method.toUpperCase()} ${path}`);
    const wanted = facts.flatMap((page) => operationsOf(page).map(({ method, path }) => `${page.page}: ${method} ${path}`));
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  it('has no page that stops the writing', () => {
    expect(read.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(facts.map((page) => [page.page, page] as const))('%s is read to the letter', (_, page) => {
    expect(pageMisses(read, page)).toEqual([]);
  });

  it.each(facts.map((page) => [page.page, page] as const))('%s: what deserves a word gets one', (_, page) => {
    expect(silentLines(read, page)).toEqual([]);
  });

  const disagreements = facts.flatMap((page) => (page.disagrees ?? []).map((one) => ({ ...one, page: page.page })));
  it.each(disagreements)('$page and $with disagree on $schema: one word names both', ({ schema, page, with: other }) => {
    const found = read.diagnostics.filter(({ code, message }) => code === 'link/conflicting-structures' && message.includes(schema));
    expect(found).toHaveLength(1);
    const files = found.flatMap(({ span, related = [] }) => [span?.file, ...related.map((one) => one.span.file)]);
    expect(files).toEqual(expect.arrayContaining([page, page.replace(/[^/]+$/, other)]));
  });
});
