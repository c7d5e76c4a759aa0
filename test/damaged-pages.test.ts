import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { formats, readPages, sourceFile } from '../src/index.ts';
import type { ReadPagesResult, SourceFile, Span } from '../src/index.ts';

/** Pages are damaged in ways nobody listed: whatever they hold, reading ends, throws nothing, and points into the file. */
const root = fileURLToPath(new URL('..', import.meta.url));
const originals = globSync(['docs-input/**/*.md', 'test/conventions/*.md'], { cwd: root })
  .toSorted()
  .map((file) => readFileSync(path.join(root, file), 'utf8'));

const page: fc.Arbitrary<string> = fc.constantFrom(...originals);
const place = fc.nat({ max: 9_999 });

/** One kind of damage each: how it changes a page, at a place that `at` and `to` choose. */
const damages: Readonly<Record<string, (text: string, at: number, to: number) => string>> = {
  'lines are lost': (text, at, to) => byLines(text, (lines) => lines.filter((_, index) => (index * 7 + at) % ((to % 9) + 2) !== 0)),
  'lines stand twice': (text, at) =>
    byLines(text, (lines) => lines.flatMap((line, index) => (index === at % lines.length ? [line, line] : [line]))),
  'lines are shuffled': (text, at) =>
    byLines(text, (lines) => lines.toSorted((a, b) => ((a.length * 31 + at) % 97) - ((b.length * 31 + at) % 97))),
  'the page is cut off': (text, at) => text.slice(0, at % text.length),
  'its beginning is lost': (text, at) => text.slice(at % text.length),
  'characters are lost': (text, at, to) => text.slice(0, at % text.length) + text.slice((at % text.length) + (to % 40)),
  'pipes are lost': (text, at) => text.replace(/\|/g, (pipe, offset: number) => ((offset * 13 + at) % 6 === 0 ? '' : pipe)),
  'pipes are doubled': (text, at) => text.replace(/\|/g, (pipe, offset: number) => ((offset * 13 + at) % 6 === 0 ? '||' : pipe)),
  'blanks and line ends are lost': (text, at) =>
    text.replace(/[ \n]/g, (blank, offset: number) => ((offset * 11 + at) % 9 === 0 ? '' : blank)),
  'line ends are of another system': (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark stands before it': (text) => `\uFEFF${text}`,
  'all of it stands in a quote': (text) => byLines(text, (lines) => lines.map((line) => `> ${line}`)),
  'another page begins inside': (text, at, to) => text.slice(0, at % text.length) + (originals[to % originals.length] ?? ''),
};

function byLines(text: string, change: (lines: string[]) => string[]): string {
  return change(text.split('\n')).join('\n');
}

async function read(text: string): Promise<{ result: ReadPagesResult; file: SourceFile }> {
  const file = sourceFile('page.md', text);
  const result = await readPages([file], { name: 'test', endpoint: { method: 'POST', path: '/{file}' } });
  return { result, file };
}

/** Every place that a diagnostic or the model tells. */
function spansOf({ model, diagnostics }: ReadPagesResult): Span[] {
  const spans: Span[] = diagnostics.flatMap(({ span, related = [] }) => [...(span ? [span] : []), ...related.map((one) => one.span)]);
  JSON.stringify(model, (key, value: unknown) => {
    if (key === 'span') spans.push(value as Span);
    return value;
  });
  return spans;
}

async function expectSound(text: string): Promise<void> {
  const { result, file } = await read(text);
  for (const span of spansOf(result)) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(span.line).toBeLessThanOrEqual(file.lineStarts.length);
  }
  // What is reported can be shown.
  expect(formats.pretty(result.diagnostics, { file: () => file, color: false, version: '0.0.0' }).length).toBeGreaterThanOrEqual(
    result.diagnostics.length,
  );
}

describe('a page of which', () => {
  it.each(Object.keys(damages))('%s', async (name) => {
    const damage = damages[name] ?? String;
    await fc.assert(
      fc.asyncProperty(page, place, place, (text, at, to) => expectSound(damage(text, at, to))),
      { numRuns: 40 },
    );
  });

  it('much is wrong at once', async () => {
    const some = fc.array(fc.tuple(fc.constantFrom(...Object.values(damages)), place, place), { minLength: 2, maxLength: 4 });
    const damaged = fc
      .tuple(page, some)
      .map(([text, list]) => list.reduce((held, [damage, at, to]) => (held === '' ? held : damage(held, at, to)), text));
    await fc.assert(fc.asyncProperty(damaged, expectSound), { numRuns: 60 });
  });
});

describe('a text of', () => {
  it('any characters', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), expectSound), { numRuns: 60 });
  });

  it('signs that mean something', async () => {
    const signs = fc.constantFrom(
      '|',
      '-',
      ':',
      '\n',
      '`',
      '```',
      '#',
      '*',
      '<',
      '>',
      '<td>',
      '</table>',
      '<table>',
      '{',
      '}',
      '"',
      '[',
      ']',
      '(',
      ')',
      '├─',
      '参数',
      'type',
      '是',
      '\\',
      '<!--',
      '-->',
      '---\n',
      'POST /a',
      '\t',
      ' ',
      '&nbsp;',
      '{#',
      '\0',
      '\uE000',
      '\uD800',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(signs, { maxLength: 80 }).map((parts) => parts.join('')),
        expectSound,
      ),
      { numRuns: 120 },
    );
  });
});

describe('time', () => {
  it.each<[string, string]>([
    ['backticks', '`'],
    ['pipes', '|'],
    ['stars', '*a '],
    ['brackets', '[a]('],
    ['angles', '<a '],
    ['braces', '{"a":'],
    ['quotes', '> '],
    ['rows', '| a | b\n'],
    ['dashes', '|-'],
    ['cues', '枚举值：a,b '],
    ['values', '1-a 2-b '],
    ['generics', 'List<'],
    ['names in a cell', '| a | List<Map<'],
  ])('to read many %s grows no faster than their number allows', async (_, sign) => {
    const text = `# T\n\nPOST /a\n\n## 请求参数\n\n| 参数 | 类型 | 描述 |\n|--|--|--|\n| x | string | ${sign.repeat(4_000)} |\n`;
    // Of the processor, since others may want it at the same time.
    const before = process.cpuUsage();
    await read(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(8);
  });
});

describe('depth', () => {
  const sample = (text: string): string => `## 返回示例\n\n\`\`\`json\n${text}\n\`\`\``;
  const rows = (names: readonly string[]): string =>
    `## 请求参数\n\n| 参数 | 类型 |\n|--|--|\n${names.map((name) => `| ${name} | object |`).join('\n')}`;
  const levels = Array.from({ length: 2_000 }, (_, index) => index);

  it.each<[string, string]>([
    ['a sample of objects', sample(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`)],
    ['a sample of lists', sample(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)],
    ['a default', rows([]).replace('类型', '默认值') + `\n| x | ${'['.repeat(5_000)}${']'.repeat(5_000)} |`],
    ['rows', rows(levels.map((level) => `${'├─'.repeat(level)} a${level}`))],
    ['a path in a name', rows([levels.map((level) => `a${level}`).join('.')])],
    ['a type', rows(['x']).replace('object', `${'List<'.repeat(2_000)}x${'>'.repeat(2_000)}`)],
    ['spans', '<span>'.repeat(5_000)],
    ['elements', '<div>'.repeat(5_000)],
    ['tables in tables', '<table><tr><td>'.repeat(5_000)],
    ['a list of HTML', '<ul><li>'.repeat(5_000)],
    ['quotes', '> '.repeat(5_000)],
    ['items', '- '.repeat(1_500)],
    ['a sample without a fence', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
    ['a heading of HTML', `<h2>${'<i>'.repeat(5_000)}x</h2>`],
  ])('of %s exhausts no stack', async (_, text) => {
    await expectSound(`# T\n\nPOST /a\n\n${text}\n`);
  });
});
