import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

/** What each room may import, itself left out. Data flows down this list. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  home: [],
  timing: [],
  hash: [],
  cache: [],
  source: [],
  vocabulary: [],
  diagnostics: ['source'],
  model: ['source'],
  markdown: ['source'],
  outline: ['source', 'markdown'],
  sheet: ['source'],
  read: ['source', 'diagnostics', 'vocabulary', 'markdown', 'outline', 'sheet'],
  interpret: ['source', 'diagnostics', 'vocabulary', 'sheet', 'model'],
  record: ['cache', 'hash', 'source', 'model'],
  passes: ['diagnostics', 'model'],
  checks: ['source', 'diagnostics', 'model'],
  explain: ['source', 'sheet', 'model'],
  fix: ['source', 'diagnostics', 'vocabulary', 'markdown', 'outline', 'sheet', 'read', 'model'],
  diff: ['source', 'diagnostics', 'model'],
  emit: ['home', 'timing', 'hash', 'model'],
  shard: ['source', 'diagnostics', 'vocabulary', 'sheet'],
  write: ['cache', 'hash'],
  config: ['home', 'source', 'diagnostics', 'vocabulary'],
  init: ['source', 'model'],
  watch: ['cache', 'source'],
  cli: [
    'home',
    'timing',
    'hash',
    'cache',
    'source',
    'diagnostics',
    'model',
    'diff',
    'emit',
    'fix',
    'shard',
    'write',
    'config',
    'init',
    'watch',
    'door',
  ],
};

/** Files that stand in no room: they know the order of the rooms, or are the library's door. */
const door = ['draft-page.ts', 'draft-pages.ts', 'index.ts', 'lazy-stages.ts', 'pipeline.ts', 'read-sheet.ts'];

const src: string = fileURLToPath(new URL('../src', import.meta.url));
const files = globSync('**/*.ts', { cwd: src }).toSorted();
const code = files.filter((file) => !file.endsWith('.test.ts') && !file.includes('/testing/'));

interface Import {
  readonly from: string;
  /** From `src`, with `/`. */
  readonly to: string;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(src, file), 'utf8');
  const names = [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'(\.[^']+)'/g)].map(([, name = '']) => name);
  return names.map((name) => ({ from: file, to: path.posix.join(path.posix.dirname(file), name) }));
}

function roomOf(file: string): string {
  const [first = '', ...rest] = file.split('/');
  return rest.length === 0 ? 'door' : first;
}

const imports = code.flatMap(importsOf);
const between = imports.filter(({ from, to }) => roomOf(from) !== roomOf(to));
const shown = ({ from, to }: Import): string => `${from} → ${to}`;

describe('rooms', () => {
  it('are those of the list', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => room !== 'door').toSorted()).toEqual(Object.keys(rooms).toSorted());
    expect(files.filter((file) => !file.includes('/') && !file.endsWith('.test.ts'))).toEqual(door);
  });

  it('import what the list allows', () => {
    const forbidden = between.filter(({ from, to }) => roomOf(from) !== 'door' && !rooms[roomOf(from)]?.includes(roomOf(to)));
    expect(forbidden.map(shown)).toEqual([]);
    // Or the list allows what nobody needs.
    const used = new Set(between.map(({ from, to }) => `${roomOf(from)} ${roomOf(to)}`));
    const unused = Object.entries(rooms).flatMap(([room, others]) =>
      others.filter((other) => !used.has(`${room} ${other}`)).map((other) => `${room} ${other}`),
    );
    expect(unused).toEqual([]);
  });

  it('are entered through their doors', () => {
    // The command line loads what prints an OpenAPI document without the rest of its room.
    const lazy = ['emit/openapi/index.ts', 'emit/json/index.ts'];
    const around = between.filter(({ to }) => roomOf(to) !== 'door' && !/^[^/]+\/index\.ts$/.test(to) && !lazy.includes(to));
    expect(around.map(shown)).toEqual([]);
    expect(imports.filter(({ from, to }) => to === `${roomOf(from)}/index.ts` && from !== to).map(shown)).toEqual([]);
  });

  it('do not import each other in a circle', () => {
    const seen = new Set<string>();
    const visit = (room: string, on: readonly string[]): void => {
      expect(on, [...on, room].join(' → ')).not.toContain(room);
      if (seen.has(room)) return;
      seen.add(room);
      for (const next of rooms[room] ?? []) if (next !== 'door') visit(next, [...on, room]);
    };
    for (const room of Object.keys(rooms)) visit(room, []);
    expect([...seen].toSorted()).toEqual(Object.keys(rooms).toSorted());
  });

  it.each(Object.keys(rooms))('%s has a door and five lines about itself', (room) => {
    expect(files).toContain(`${room}/index.ts`);
    const lines = readFileSync(path.join(src, room, 'README.md'), 'utf8')
      .trim()
      .split('\n');
    expect(lines[0]).toMatch(/^# \S/);
    expect(lines.length).toBeGreaterThan(2);
  });
});

describe('files', () => {
  const lengths = files.map((file) => ({ file, lines: readFileSync(path.join(src, file), 'utf8').split('\n').length - 1 }));
  const at = (share: number): number =>
    lengths.map(({ lines }) => lines).toSorted((a, b) => a - b)[Math.floor(lengths.length * share)] ?? 0;

  it('are short', () => {
    expect(at(0.5)).toBeLessThanOrEqual(100);
    expect(at(0.9)).toBeLessThanOrEqual(250);
    expect(lengths.filter(({ lines }) => lines > 500)).toEqual([]);
  });

  it('are named in kebab-case, and none is a bag of things', () => {
    const names = files.flatMap((file) => file.replace(/(?:\.test)?\.ts$/, '').split('/'));
    expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
    expect(names.filter((name) => /^(?:utils?|helpers?|common|misc|shared)$/.test(name))).toEqual([]);
  });

  it('have no default export', () => {
    const texts = files.map((file) => [file, readFileSync(path.join(src, file), 'utf8')] as const);
    expect(texts.filter(([, text]) => /^export default\b|\bas default\b/m.test(text)).map(([file]) => file)).toEqual([]);
  });

  it('hold their tests beside them', () => {
    const tests = files.filter((file) => file.endsWith('.test.ts'));
    const strays = tests.filter((test) => !files.some((file) => file !== test && path.dirname(file) === path.dirname(test)));
    expect(strays).toEqual([]);
  });
});
