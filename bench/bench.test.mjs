import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { changedFiles, fileTimes } from './file-times.mjs';
import { figures } from './figures.mjs';
import { timeRow } from './figures/figure.mjs';
import { growthFigure } from './figures/growth.mjs';
import { missingPeers } from './install-peers.mjs';
import { measure } from './measure.mjs';
import { median } from './median.mjs';
import { report } from './report.mjs';
import { runOnce } from './run-once.mjs';
import { table } from './table.mjs';

const measured = (seconds, more = {}) => ({ seconds, cpu: 2 * seconds, peak: 2 ** 20, count: undefined, runs: [{ seconds }], ...more });

describe('the figures', () => {
  it('stand in the README', async () => {
    const text = await readFile(path.join(import.meta.dirname, 'README.md'), 'utf8');
    for (const { name } of figures) expect(text).toMatch(new RegExp(`^- \\*\\*${name}\\*\\*`, 'm'));
    expect(text).toContain(`\`--only generate,rerun\` | these figures alone: ${figures.map(({ name }) => `\`${name}\``).join(', ')} |`);
  });

  it('are of different names', () => {
    expect(new Set(figures.map(({ name }) => name)).size).toBe(figures.length);
  });

  it('hold up to their bar, by the clock', () => {
    const results = new Map([
      ['ours', measured(1.5)],
      ['theirs', measured(3)],
    ]);
    expect(timeRow(results, 'ours', 'theirs', 0.5)).toMatchObject({ ratio: 0.5, cpuRatio: 0.5, holds: true, bar: '≤ 0.5 ×' });
    expect(timeRow(results, 'ours', 'theirs', 0.49).holds).toBe(false);
    expect(timeRow(new Map([...results, ['ours', measured(1.5, { cpu: undefined })]]), 'ours', 'theirs', 1).cpuRatio).toBeUndefined();
  });

  it('compare the time per page with that of the smaller API', () => {
    const stage = { pages: Array.from({ length: 10 }) };
    const results = (largest) =>
      new Map([
        ['md2sdk generate', measured(10)],
        ['md2sdk generate, 40 pages', measured(20)],
        ['md2sdk generate, 160 pages', largest],
      ]);
    const good = growthFigure.rows(results(measured(88)), stage);
    expect(good.map(({ ratio, holds }) => [ratio && Number(ratio.toFixed(3)), holds])).toEqual([
      [0.5, true],
      [1.1, true],
      [undefined, true],
    ]);
    const bad = growthFigure.rows(results(measured(89, { peak: 701 * 2 ** 20 })), stage);
    expect(bad.map(({ holds }) => holds)).toEqual([true, false, false]);
  });
});

describe('the median', () => {
  it('is the one in the middle, or half way between the two there', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 1, 2, 4])).toBe(3);
    expect(median([7])).toBe(7);
  });
});

describe('measuring', () => {
  it('runs everyone once, then everyone again', async () => {
    const order = [];
    const contestant = (name) => ({
      name,
      cwd: import.meta.dirname,
      args: ['-e', 'console.log(3)'],
      before: async (round) => void order.push(`${name}${round}`),
      count: ({ stdout }) => Number(stdout),
    });
    const told = [];
    const results = await measure([contestant('a'), contestant('b')], 2, (text) => told.push(text));
    expect(order).toEqual(['a0', 'b0', 'a1', 'b1']);
    expect(told).toHaveLength(4);
    expect(results.get('a')).toMatchObject({ count: 3 });
    expect(results.get('a').seconds).toBeGreaterThan(0);
    expect(results.get('b').runs).toHaveLength(2);
  });

  it('runs each round in the folder that it is given', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'md2sdk-bench-test-'));
    const ran = [];
    const contestant = {
      name: 'a',
      args: ['-e', 'require("fs").writeFileSync("here", "")'],
      before: async (round) => {
        const cwd = path.join(folder, String(round));
        await mkdir(cwd);
        return cwd;
      },
      after: async (round, cwd) => void ran.push([round, path.relative(folder, cwd), ...(await readdir(cwd))]),
    };
    await measure([contestant], 2, () => undefined);
    expect(ran).toEqual([
      [0, '0', 'here'],
      [1, '1', 'here'],
    ]);
    await rm(folder, { recursive: true });
  });

  it('says who failed', async () => {
    const failing = { name: 'a', cwd: import.meta.dirname, args: ['-e', 'console.error("no luck"); process.exit(3)'] };
    await expect(measure([failing], 1, () => undefined)).rejects.toThrow(/^a: exit code 3 [^]*no luck$/);
    expect((await measure([{ ...failing, exits: [3] }], 1, () => undefined)).has('a')).toBe(true);
    const useless = { name: 'b', cwd: import.meta.dirname, args: ['-e', ''], after: () => Promise.reject(new Error('nothing came')) };
    await expect(measure([useless], 1, () => undefined)).rejects.toThrow('b: nothing came');
  });

  it('knows the memory of a process, of its workers and of its children', async () => {
    const megabytes = (count) => `globalThis.kept = Buffer.alloc(${count} * 2 ** 20, 1);`;
    const peak = async (script) => (await runOnce(['-e', script], { cwd: import.meta.dirname })).peak / 2 ** 20;
    const plain = await peak('');
    expect(plain).toBeGreaterThan(10);
    expect(await peak(megabytes(200))).toBeGreaterThan(plain + 190);
    expect(await peak(`new (require('worker_threads').Worker)(${JSON.stringify(megabytes(200))}, { eval: true })`)).toBeGreaterThan(
      plain + 190,
    );
    expect(await peak(`require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(megabytes(200))}])`)).toBeGreaterThan(
      plain + 190,
    );
  });
});

describe('files', () => {
  it('are changed where they are written, made or gone', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'md2sdk-bench-test-'));
    await mkdir(path.join(folder, 'deep'));
    for (const name of ['same', 'deep/written', 'gone']) await writeFile(path.join(folder, name), '');
    const before = await fileTimes(folder);
    expect(changedFiles(before, await fileTimes(folder))).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await writeFile(path.join(folder, 'deep/written'), '');
    await writeFile(path.join(folder, 'made'), '');
    await rm(path.join(folder, 'gone'));
    const changed = changedFiles(before, await fileTimes(folder)).map((file) => path.relative(folder, file).replaceAll('\\', '/'));
    expect(changed.toSorted()).toEqual(['deep/written', 'gone', 'made']);
    await rm(folder, { recursive: true });
  });
});

describe('the generators to compare with', () => {
  it('are missing where they are absent or of another version', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'md2sdk-bench-test-'));
    const write = async (name, content) => {
      await mkdir(path.join(folder, name), { recursive: true });
      await writeFile(path.join(folder, name, 'package.json'), JSON.stringify(content));
    };
    await write('', { dependencies: { here: '1.0.0', older: '2.0.0', absent: '1.0.0' } });
    await write('node_modules/here', { version: '1.0.0' });
    await write('node_modules/older', { version: '1.9.0' });
    expect(missingPeers(folder)).toEqual(['older', 'absent']);
    await rm(folder, { recursive: true });
  });
});

describe('the report', () => {
  it('has columns that stand under each other', () => {
    expect(
      table(
        ['name', 's'],
        [
          ['a', '10.00'],
          ['longer', '9.00'],
        ],
      ),
    ).toBe(['name        s', '------  -----', 'a       10.00', 'longer   9.00', ''].join('\n'));
  });

  it('says which bars hold', () => {
    const row = { what: 'x', ours: '1 s', other: 'y 2 s', ratio: 0.5, bar: '≤ 1 ×', holds: true };
    const text = report(new Map([['x', measured(1)]]), [row, { ...row, ratio: undefined, holds: false }]);
    expect(text).toContain('1 of 2 bars hold');
    expect(text).toMatch(/^x +1\.00 +1\.00 +1\.00 +2\.00 +1 MiB$/m);
    expect(text).toMatch(/0\.50 × .*ok$/m);
    expect(text).toMatch(/MISSED$/m);
  });
});
