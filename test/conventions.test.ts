import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPages, sourceFile } from '../src/index.ts';
import type { ReadPagesOptions, ReadPagesResult, SourceFile } from '../src/index.ts';
import { pageMisses, silentLines } from './conformance/page-misses.ts';
import { operationsOf, pageFacts, pageText } from './facts/page-facts.ts';
import type { PageFacts } from './facts/page-facts.ts';

const known = JSON.parse(readFileSync(new URL('conformance/known-gaps.json', import.meta.url), 'utf8')) as Record<string, string>;
const root = fileURLToPath(new URL('..', import.meta.url));
const fixtures = pageFacts('test/conventions').map((facts) => [facts.page.replace(/^.*\/|\.\w+$/g, ''), facts] as const);

async function read(facts: PageFacts): Promise<ReadPagesResult> {
  const others = (facts.with ?? []).map((page) => textOf(page));
  const options: ReadPagesOptions = { name: 'conventions', ...facts.config };
  return readPages([sourceFile(facts.page, pageText(facts)), ...others], options);
}

function textOf(page: string): SourceFile {
  return sourceFile(page, readFileSync(root + page, 'utf8'));
}

/** Everything that is wrong with how a fixture is read. */
async function faults(facts: PageFacts): Promise<string[]> {
  const result = await read(facts);
  // A page of structures alone documents nothing that could be called.
  const expected = operationsOf(facts).length === 0 ? ['source/no-operations'] : [];
  const errors = result.diagnostics
    .filter(({ severity, code }) => severity === 'error' && !expected.includes(code))
    .map(({ code, message }) => `${code}: ${message}`);
  return [...errors, ...pageMisses(result, facts), ...silentLines(result, facts).map((line) => `no word of line ${line}`)];
}

describe('a page in each way of writing', () => {
  it.each(fixtures.filter(([name]) => known[name] === undefined))('%s', async (_, facts) => {
    expect(await faults(facts)).toEqual([]);
  });
});

/** The list may only shrink: what is read well must leave it. */
describe('known gaps', () => {
  it('are of fixtures that exist', () => {
    const names: readonly string[] = fixtures.map(([name]) => name);
    expect(Object.keys(known).filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(fixtures.filter(([name]) => known[name] !== undefined))('%s is still one', async (_, facts) => {
    expect(await faults(facts), 'it is read well now: take it off the list').not.toEqual([]);
  });
});
