import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../line.ts';
import { repairs } from './index.ts';
import { pilcrowHeading } from './pilcrow-heading.ts';
import { tightHeading } from './tight-heading.ts';

const line = (text: string): Line => ({ text, start: 0, end: text.length });

describe('pilcrowHeading', () => {
  it.each([
    ['¶ Parameters', '# Parameters'],
    ['¶\tParameters', '#\tParameters'],
    ['Parameters ¶', undefined],
    ['¶', undefined],
    [' ¶ inside', undefined],
  ])('%j becomes %j', (text, mended) => {
    expect(pilcrowHeading(line(text))).toBe(mended);
  });
});

describe('tightHeading', () => {
  it.each([
    ['##Title', '# Title'],
    ['###请求参数', '## 请求参数'],
    ['## Title', undefined],
    // One mark alone may be a tag or a colour.
    ['#tag', undefined],
    ['#!/bin/sh', undefined],
    ['##1 of 2', undefined],
    ['##{anchor}', undefined],
    ['#######seven', undefined],
  ])('%j becomes %j', (text, mended) => {
    expect(tightHeading(line(text))).toBe(mended);
  });
});

it('no repair moves a character: the mended line is as long as it was', () => {
  const marks = fc.constantFrom('#', '¶', ' ', '\t', 'x', '名', '{', '!', '1');
  fc.assert(
    fc.property(fc.string({ unit: marks, maxLength: 12 }), (text) => {
      for (const repair of repairs) expect((repair(line(text)) ?? text).length).toBe(text.length);
    }),
  );
});
