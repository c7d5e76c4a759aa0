import { describe, expect, it } from 'vitest';
import { sourceFile, spanOf } from '../../source/index.ts';
import type { SourceFile, Span } from '../../source/index.ts';
import { catalog } from '../catalog/catalog.ts';
import { diagnose } from '../diagnose.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { formats } from './formats.ts';
import type { FormatName } from './formats.ts';

const code = 'source/guessed-encoding';

function page(text: string, path = 'docs-input/shop/orders.md'): SourceFile {
  return sourceFile(path, text);
}

function spanOfText(file: SourceFile, text: string): Span {
  const start = file.text.indexOf(text);
  return spanOf(file, start, start + text.length);
}

function print(format: FormatName, diagnostics: Diagnostic[], files: SourceFile[], color = false): string {
  const file = (path: string): SourceFile | undefined => files.find((other) => other.path === path);
  return formats[format](diagnostics, { file, color, version: '1.2.3' });
}

const lines = Array.from({ length: 126 }, (_, index) => (index === 94 ? '| Name | Type | Required | Notes |' : 'text'));
const orders = page([...lines, '', '| Name | Type | Requird | Notes |', 'after'].join('\n'));
const misspelt = diagnose(code, spanOfText(orders, 'Requird'), 'column `Requird` is not a known column name', {
  related: [{ message: 'the table above says `Required`', span: spanOfText(orders, 'Required') }],
  hint: 'correct the page, or add the spelling under `vocabulary` in the config',
});

describe('pretty', () => {
  it('shows place, frame, related place and hint', () => {
    expect(print('pretty', [misspelt], [orders])).toBe(
      [
        'docs-input/shop/orders.md:128:17 warning source/guessed-encoding',
        '  column `Requird` is not a known column name',
        '   128 | | Name | Type | Requird | Notes |',
        '       |                 ^^^^^^^',
        '  note docs-input/shop/orders.md:95:17: the table above says `Required`',
        '  hint correct the page, or add the spelling under `vocabulary` in the config',
        '',
      ].join('\n'),
    );
  });

  /** The caret line under a mark, as columns of a terminal where Han characters take two. */
  function carets(text: string, mark: string): string {
    const file = page(text, 'a.md');
    const printed = print('pretty', [diagnose(code, spanOfText(file, mark), 'm')], [file]);
    return printed.split('\n').slice(2, 4).join('\n');
  }

  it('counts Han characters and emoji as two columns, marks as none', () => {
    expect(carets('| 名称 | 类型 |', '类型')).toBe('   1 | | 名称 | 类型 |\n     |          ^^^^');
    expect(carets('| 👍🏽 | x |', 'x')).toBe('   1 | | 👍🏽 | x |\n     |        ^');
    expect(carets('| e\u0301 | x |', 'x')).toBe('   1 | | e\u0301 | x |\n     |       ^');
    expect(carets('\uFEFF| x |', 'x')).toBe('   1 | | x |\n     |   ^');
  });

  it('draws tabs as spaces, so that carets stand below on every terminal', () => {
    expect(carets('a\tb\tx', 'x')).toBe('   1 | a   b   x\n     |         ^');
    expect(carets('名\tx', 'x')).toBe('   1 | 名  x\n     |     ^');
    expect(carets('a\tb', '\t')).toBe('   1 | a   b\n     |  ^^^');
  });

  it('shows the first line of a span of several lines, and one caret for an empty span', () => {
    expect(carets('one two\nthree', 'two\nthree')).toBe('   1 | one two\n     |     ^^^');
    expect(carets('one', '')).toBe('   1 | one\n     | ^');
  });

  it('cuts what is far from the carets, to the width of a terminal', () => {
    const [text, marks] = carets(`${'长'.repeat(500)} mark ${'x'.repeat(500)}`, 'mark').split('\n');
    expect(text).toBe(`   1 | …${'长'.repeat(23)} mark ${'x'.repeat(46)}…`);
    expect(marks).toBe(`     | ${' '.repeat(48)}^^^^`);
  });

  it('cuts what is marked, too', () => {
    const [text, marks] = carets(`${'x'.repeat(50)}${'长'.repeat(9000)}${'x'.repeat(50)}`, '长'.repeat(9000)).split('\n');
    expect(text).toBe(`   1 | …${'x'.repeat(19)}${'长'.repeat(29)}…`);
    expect(marks).toBe(`     | ${' '.repeat(20)}${'^'.repeat(59)}`);
  });

  it('shows no line that is no text', () => {
    expect(carets(`PNG\0${'\u0001\uFFFD'.repeat(500)}`, '\0')).toBe('');
    expect(carets(`${'\u0001\uFFFDab'.repeat(500)}`, 'ab')).toBe('');
    expect(carets('caf\uFFFD x', 'x')).toBe('   1 | caf\uFFFD x\n     |      ^');
  });

  it('lets no control character of a page reach the terminal', () => {
    const file = page('a \u001B[31mred\u202E \u0007 \u009B x', 'a\u001B.md');
    const printed = print('pretty', [diagnose(code, spanOfText(file, 'x'), 'bad \u001B]0;t\u0007 \n word')], [file]);
    expect(printed).toBe(
      'a␛.md:1:17 warning source/guessed-encoding\n  bad ␛]0;t␇ ␊ word\n   1 | a ␛[31mred� ␇ � x\n     |                 ^\n',
    );
  });

  it('colours only where asked', () => {
    expect(print('pretty', [misspelt], [orders])).not.toContain('\u001B');
    expect(print('pretty', [misspelt], [orders], true)).toContain('\u001B[33mwarning\u001B[39m');
  });

  it('tells places that have the same words together, files as a whole without a line', () => {
    const place = (path: string): Span => spanOf(page('', path), 0, 0);
    const related = [
      { message: 'stale by it', span: place('sdk/a.ts') },
      { message: 'the table says so', span: spanOfText(orders, 'Required') },
      { message: 'stale by it', span: place('sdk/b.ts') },
    ];
    expect(print('pretty', [diagnose(code, undefined, 'm', { related })], [])).toBe(
      `warning ${code}\n  m\n  note sdk/a.ts, sdk/b.ts: stale by it\n  note docs-input/shop/orders.md:95:17: the table says so\n`,
    );
    expect(print('pretty', [diagnose(code, undefined, 'm', { related: related.slice(0, 1) })], [])).toContain(
      'note sdk/a.ts:1:1: stale by it',
    );
  });

  it('does without a place, and without the file', () => {
    expect(print('pretty', [diagnose('source/no-pages', undefined, 'none')], [])).toBe('error source/no-pages\n  none\n');
    expect(print('pretty', [misspelt], [])).not.toContain('128 |');
  });
});

describe('json', () => {
  it('holds everything, with both ends of each place', () => {
    expect(JSON.parse(print('json', [misspelt, diagnose('source/no-pages', undefined, 'none')], [orders]))).toEqual({
      version: 1,
      diagnostics: [
        {
          code,
          severity: 'warning',
          message: 'column `Requird` is not a known column name',
          place: { file: 'docs-input/shop/orders.md', line: 128, column: 17, endLine: 128, endColumn: 24 },
          related: [
            {
              message: 'the table above says `Required`',
              place: { file: 'docs-input/shop/orders.md', line: 95, column: 17, endLine: 95, endColumn: 25 },
            },
          ],
          hint: 'correct the page, or add the spelling under `vocabulary` in the config',
        },
        { code: 'source/no-pages', severity: 'error', message: 'none', place: null, related: [] },
      ],
    });
  });
});

describe('github', () => {
  it('annotates the line, with the text of related places and hint', () => {
    expect(print('github', [misspelt], [orders])).toBe(
      '::warning file=docs-input/shop/orders.md,line=128,endLine=128,col=17,endColumn=23,title=source/guessed-encoding::' +
        'column `Requird` is not a known column name%0A' +
        'docs-input/shop/orders.md:95:17: the table above says `Required`%0A' +
        'hint: correct the page, or add the spelling under `vocabulary` in the config\n',
    );
  });

  it('lets no text of a page end the command or begin another', () => {
    const file = page('a\nb\nc', 'odd,name:1%.md');
    const diagnostic = diagnose('source/binary', spanOf(file, 0, 3), '100%\r\n::error::mine');
    expect(print('github', [diagnostic], [file])).toBe(
      '::error file=odd%2Cname%3A1%25.md,line=1,endLine=2,title=source/binary::100%25%0D%0A::error::mine\n',
    );
  });
});

interface SarifLog {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly version: string; readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly object[];
      readonly results: readonly Readonly<Record<string, unknown>>[];
    },
  ];
}

function logOf(diagnostics: Diagnostic[], files: SourceFile[]): SarifLog {
  return JSON.parse(print('sarif', diagnostics, files)) as SarifLog;
}

describe('sarif', () => {
  it('is a log of version 2.1.0 with a rule for each code met', () => {
    const log = logOf([misspelt, diagnose('source/no-pages', undefined, 'none')], [orders]);
    const [{ tool, results }] = log.runs;
    expect(log).toMatchObject({ version: '2.1.0', runs: [{ columnKind: 'utf16CodeUnits' }] });
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['source/guessed-encoding', 'source/no-pages']);
    expect(tool.driver.version).toBe('1.2.3');
    expect(results[0]).toMatchObject({
      ruleId: code,
      ruleIndex: 0,
      level: 'warning',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'docs-input/shop/orders.md' },
            region: { startLine: 128, startColumn: 17, endLine: 128, endColumn: 24 },
          },
        },
      ],
      relatedLocations: [{ id: 0, physicalLocation: { region: { startLine: 95 } } }],
    });
    expect(results).toHaveLength(1);
  });

  it('says of each rule what is wrong and what to do', () => {
    const [rule] = logOf([misspelt], [orders]).runs[0].tool.driver.rules;
    const { title, reason, fix } = catalog[code];
    expect(rule).toEqual({
      id: code,
      shortDescription: { text: title },
      fullDescription: { text: reason },
      help: { text: `${reason} ${fix}`, markdown: `${reason}\n\n**What to do:** ${fix}` },
      defaultConfiguration: { level: 'warning' },
    });
  });

  it('has no result without a place, for which a whole log would be refused', () => {
    const gone = diagnose(code, undefined, 'gone', { related: [{ message: 'it was here', span: spanOfText(orders, 'Required') }] });
    const [run] = logOf([gone, diagnose('source/no-pages', undefined, 'none', { hint: 'name some' })], [orders]).runs;
    expect(run.results).toMatchObject([{ message: { text: 'gone' }, locations: [{ physicalLocation: { region: { startLine: 95 } } }] }]);
    expect(run.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', associatedRule: { id: 'source/no-pages', index: 1 }, message: { text: 'none\nname some' } },
        ],
      },
    ]);
    expect(logOf([misspelt], [orders]).runs[0].invocations).toEqual([{ executionSuccessful: true }]);
  });

  it('counts columns in UTF-16 units', () => {
    const file = page('| 👍名 | x |', 'a.md');
    const [{ results }] = logOf([diagnose(code, spanOfText(file, 'x'), 'm')], [file]).runs;
    expect(results).toMatchObject([{ locations: [{ physicalLocation: { region: { startColumn: 9, endColumn: 10 } } }] }]);
  });

  it('has fingerprints that survive moves to another line, and tell alike findings apart', () => {
    const found = (text: string): unknown[] => {
      const file = page(text, 'docs/用户.md');
      const spans = [...text.matchAll(/odd/g)].map(({ index }) => spanOf(file, index, index + 3));
      const [{ results }] = logOf(
        spans.map((span) => diagnose(code, span, 'it says `odd`')),
        [file],
      ).runs;
      return results.map(({ partialFingerprints }) => partialFingerprints);
    };
    const before = found('odd\nodd');
    expect(before).toEqual([
      { 'md2sdk/v1': expect.stringMatching(/^[\da-f]{16}:1$/) },
      { 'md2sdk/v1': expect.stringMatching(/^[\da-f]{16}:2$/) },
    ]);
    expect(found('new\n\n  odd and odd')).toEqual(before);
  });

  it('writes file names as URIs', () => {
    const file = page('x', 'docs/用户 list.md');
    expect(print('sarif', [diagnose(code, spanOf(file, 0, 1), 'm')], [file])).toContain('"docs/%E7%94%A8%E6%88%B7%20list.md"');
  });
});
