import { describe, expect, it } from 'vitest';
import { globSync } from 'tinyglobby';
import { operationsOf, pageFacts, pageText } from './page-facts.ts';
import type { FieldFacts } from './page-facts.ts';

const pages = pageFacts('test/facts').concat(pageFacts('test/conventions'));

function parentOf(name: string): string | undefined {
  const cut = name.lastIndexOf('.');
  return cut < 0 ? undefined : name.slice(0, cut).replace(/(\[\])+$/, '');
}

function lastName(field: FieldFacts): string {
  return field.name.slice(field.name.lastIndexOf('.') + 1).replace(/(\[\])+$/, '');
}

describe('facts', () => {
  it.each(['authing', 'atrust'])('hold every page of docs-input/%s', (api) => {
    const written = pageFacts(`test/facts/${api}`).map((facts) => facts.page);
    expect(written).toEqual(globSync(`docs-input/${api}/**/*.md`).toSorted());
    expect(written.length).toBeGreaterThanOrEqual(13);
  });

  it('hold every page of test/conventions', () => {
    const written = pageFacts('test/conventions').map((facts) => facts.page);
    expect(written).toEqual(globSync('test/conventions/*.{md,html,mdx}', { ignore: '**/README.md' }).toSorted());
  });

  it.each(pages.map((facts) => [facts.page, facts] as const))('name what stands in %s', (_page, facts) => {
    const lines = pageText(facts).split('\n');
    const text = [facts, ...pages.filter((other) => facts.with?.includes(other.page))].map(pageText).join('\n');
    for (const place of [...(facts.reported ?? []), ...(facts.setAside ?? [])]) {
      expect(lines[place.line - 1]?.trim()).toBeTruthy();
    }
    for (const schema of facts.schemas ?? []) expect(text).toContain(schema);
    expect(operationsOf(facts).length + (facts.schemas?.length ?? 0)).toBeGreaterThan(0);
    for (const operation of operationsOf(facts)) {
      for (const fields of [operation.request, operation.response, ...Object.values(operation.responses ?? {})]) {
        const known = new Map(fields.map((field) => [field.name, field]));
        expect(known.size).toBe(fields.length);
        for (const field of fields) {
          expect(text).toContain(lastName(field));
          const parent = parentOf(field.name);
          if (parent) expect([...known.keys()]).toContain(parent);
        }
      }
    }
  });

  it.each(['authing', 'atrust'])('give each operation of %s its own method and path', (api) => {
    const endpoints = pageFacts(`test/facts/${api}`)
      .flatMap(operationsOf)
      .map((one) => `${one.method} ${one.path}`);
    expect(new Set(endpoints).size).toBe(endpoints.length);
    for (const method of ['GET', 'POST', 'DELETE']) expect(endpoints.join('\n')).toMatch(new RegExp(`^${method} `, 'm'));
    expect(endpoints.join('\n')).toMatch(/\{\w+\}/);
  });
});
