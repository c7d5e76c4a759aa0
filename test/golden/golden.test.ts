import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { emit, formats, readPages, sourceFile } from '../../src/index.ts';
import type { ReadPagesOptions, Span } from '../../src/index.ts';
import { outline } from '../../src/outline/index.ts';
import { readPage } from '../../src/read/index.ts';
import { createVocabulary } from '../../src/vocabulary/index.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const cases = readdirSync(folder)
  .filter((name) => existsSync(path.join(folder, name, 'input.md')))
  .sort();

/** For pages that state no endpoint. */
const endpoint: NonNullable<ReadPagesOptions['endpoint']> = { method: 'POST', path: '/api/{operation:kebab}' };

/** What every SDK holds, and what changes with each of the other files. */
const left = /^src\/runtime\/|^(?:manifest|package|tsconfig)\.json$|^README\.md$/;

/** What a case yields, stage by stage, so that a difference says which of them moved. */
async function facets(name: string): Promise<Map<string, string>> {
  const page = sourceFile('input.md', readFileSync(path.join(folder, name, 'input.md'), 'utf8'));
  const sheets = readPage(outline(page), createVocabulary(), () => undefined);
  const { model, diagnostics } = await readPages([page], { name, endpoint });
  const said = formats.pretty(diagnostics, { file: () => page, color: false, version: '0.0.0' });
  const files = await emit(model, { toolVersion: '0.0.0' });
  const kept = files.filter((file) => !left.test(file.path));
  return new Map([
    ['sheets.json', printed(sheets)],
    ['model.json', printed(model)],
    ['diagnostics.txt', said],
    ...kept.map((file) => [`out/${file.path}`, file.content] as const),
  ]);
}

/** JSON whose spans are short: line, column and length. */
function printed(value: unknown): string {
  const short = (_: string, part: unknown): unknown => (isSpan(part) ? `${part.line}:${part.column}+${part.end - part.start}` : part);
  return `${JSON.stringify(value, short, 2)}\n`;
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value && 'column' in value && 'line' in value;
}

describe.each(cases)('%s', (name) => {
  it('yields what stands in its folder', async () => {
    for (const [file, content] of await facets(name)) await expect(content).toMatchFileSnapshot(path.join(folder, name, file));
  });

  it('holds nothing else', async () => {
    const inside = path.join(folder, name);
    const entries = readdirSync(inside, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => path.relative(inside, path.join(entry.parentPath, entry.name)));
    const known = new Set([...(await facets(name)).keys(), 'input.md']);
    expect(files.filter((file) => !known.has(file.split(path.sep).join('/')))).toEqual([]);
  });
});
