import { describe, expect, it } from 'vitest';
import { sourceFile, spanOf } from '../../source/index.ts';
import { diagnose } from '../diagnose.ts';
import { baselineOf, parseBaseline, printBaseline } from './baseline.ts';
import { compareBaseline } from './compare-baseline.ts';
import { findingKey, pointedAt } from './finding-key.ts';
import type { Pointed } from './finding-key.ts';

const finding = (more: Partial<Pointed> = {}): Pointed => ({
  page: 'docs/a.md',
  code: 'read/unknown-column',
  message: 'column `Requird` is not known',
  at: 'Requird',
  ...more,
});

describe('a finding', () => {
  it('is known by page, code, what it points at and the names in its message, not by our other words', () => {
    const key = findingKey(finding());
    expect(findingKey(finding({ message: 'nobody knows what `Requird` means' }))).toBe(key);
    for (const other of [
      { page: 'docs/b.md' },
      { code: 'read/moved-cells' },
      { at: 'Required' },
      { message: 'column `Other` is not known' },
    ]) {
      expect(findingKey(finding(other))).not.toBe(key);
    }
  });

  it('points at words in one line, and no more than tell', () => {
    const page = sourceFile('a.md', `x\n| 名称 \n\t b |${'长'.repeat(300)}`);
    const at = (from: number, to: number): string => pointedAt(diagnose('read/moved-cells', spanOf(page, from, to), 'm'), page);
    expect(at(2, 13)).toBe('| 名称 b |');
    expect(at(2, page.text.length)).toHaveLength(120);
    expect(at(4, 4)).toBe('');
    expect(pointedAt(diagnose('read/moved-cells', undefined, 'm'), page)).toBe('');
  });
});

describe('a baseline', () => {
  const text = printBaseline(baselineOf([finding({ page: '用户.md' }), finding(), finding({ code: 'read/moved-cells' }), finding()]));

  it('has the same bytes in whatever order things were found', () => {
    const findings = [finding(), finding({ code: 'read/moved-cells' }), finding(), finding({ page: '用户.md' })];
    expect(printBaseline(baselineOf(findings))).toBe(text);
    expect(printBaseline(baselineOf(findings.toReversed()))).toBe(text);
  });

  it('is made to be reviewed: by page, a member per line, without lines of pages', () => {
    expect(printBaseline(baselineOf([finding(), finding()]))).toBe(`{
  "version": 1,
  "pages": {
    "docs/a.md": [
      {
        "code": "read/unknown-column",
        "message": "column \`Requird\` is not known",
        "at": "Requird",
        "count": 2
      }
    ]
  }
}
`);
  });

  it('is read as it was written', () => {
    expect(printBaseline(parseBaseline(text) ?? [])).toBe(text);
    const odd = baselineOf([finding({ page: '__proto__' }), finding({ page: '1' })]);
    expect(parseBaseline(printBaseline(odd))?.map(({ page }) => page)).toEqual(['1', '__proto__']);
    expect(parseBaseline(printBaseline([]))).toEqual([]);
  });

  it.each(['', '[]', '{}', '{ "version": 2, "pages": {} }', '{ "version": 1 }', '{ "version": 1, "pages": { "a.md": {} } }'])(
    'is not %j',
    (other) => {
      expect(parseBaseline(other)).toBeUndefined();
      expect(
        parseBaseline('{ "version": 1, "pages": { "a.md": [{ "code": "x", "message": "m", "at": "", "count": "1" }] } }'),
      ).toBeUndefined();
    },
  );

  it('knows as many findings as it counted, and what is gone', () => {
    const known = baselineOf([finding(), finding(), finding({ code: 'read/moved-cells' })]);
    const third = finding();
    const compared = compareBaseline([finding(), finding(), third, finding({ at: 'new' })], known);
    expect(compared.known).toHaveLength(2);
    expect(compared.fresh).toEqual([third, finding({ at: 'new' })]);
    expect(compared.gone).toEqual([{ ...finding({ code: 'read/moved-cells' }), count: 1 }]);
  });

  it('takes two entries of one finding, as a merge may leave them, for their sum', () => {
    const entry = { ...finding(), count: 1 };
    expect(compareBaseline([finding(), finding()], [entry, entry])).toMatchObject({ fresh: [], gone: [] });
  });
});
