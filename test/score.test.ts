import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = fileURLToPath(new URL('../../shared/corpus', import.meta.url));
const outcome = (command: readonly string[]): Promise<{ stdout: string; code: number }> =>
  promisify(execFile)(process.execPath, [...command], { cwd: root, maxBuffer: 1 << 26 }).then(
    ({ stdout }) => ({ stdout, code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => ({ stdout: error.stdout + error.stderr, code: error.code }),
  );

it('skips, saying so, where there is no benchmark', async () => {
  const { stdout, code } = await outcome(['scripts/score.mjs', '--corpus', 'nowhere']);
  expect(stdout).toBe('skipped: no benchmark at nowhere\n');
  expect(code).toBe(0);
});

it.skipIf(!existsSync(corpus))(
  'reads the benchmark no worse than before, and every fault in a row above its bars is explained',
  { timeout: 600_000 },
  async () => {
    const { stdout, code } = await outcome(['scripts/score.mjs']);
    expect(stdout.match(/ (ok|BELOW: .*)$/gm)).toHaveLength(14);
    expect({ code, stdout }, stdout).toEqual({ code: 0, stdout });
  },
);
