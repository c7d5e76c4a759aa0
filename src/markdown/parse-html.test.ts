import type { DefaultTreeAdapterTypes } from 'parse5';
import { expect, it } from 'vitest';
import { parseHtml, parseHtmlPage } from './parse-html.ts';

function depthOf(node: DefaultTreeAdapterTypes.Node): number {
  return 1 + ('childNodes' in node ? Math.max(0, ...node.childNodes.map(depthOf)) : 0);
}

it('keeps a tree as it is down to a depth that nobody reaches', () => {
  expect(depthOf(parseHtml(`${'<div>'.repeat(150)}x`))).toBe(152);
});

it('keeps of what is deeper the words, in order', () => {
  const fragment = parseHtml(`${'<div>'.repeat(5000)}one<p>two</p>three`);
  expect(depthOf(fragment)).toBeLessThan(250);
  expect(JSON.stringify(fragment, (key, value: unknown) => (key === 'parentNode' ? undefined : value))).toMatch(/one.*two.*three/);
  expect(depthOf(parseHtmlPage(`<html><body>${'<ul><li>'.repeat(5000)}x`))).toBeLessThan(250);
});
