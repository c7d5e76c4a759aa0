import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freshBuild } from './processes/fresh-build.ts';
import type { FreshBuild } from './processes/fresh-build.ts';

let md2sdk: FreshBuild;
let folder: string;
let child: ChildProcessWithoutNullStreams | undefined;

beforeAll(async () => {
  md2sdk = await freshBuild('watch');
});
afterAll(() => md2sdk.remove());
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'md2sdk-watch-'));
  await cp('docs/example', path.join(folder, 'docs'), { recursive: true });
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** Starts to watch; resolves when a stream has printed this. */
async function watchUntil(stream: 'stdout' | 'stderr', text: string): Promise<ChildProcessWithoutNullStreams> {
  child = md2sdk.start(['watch', 'docs', '--out', 'sdk'], { cwd: folder });
  await printed(child, stream, text);
  return child;
}

async function printed(process: ChildProcessWithoutNullStreams, stream: 'stdout' | 'stderr', text: string): Promise<string> {
  let all = '';
  for await (const chunk of process[stream].iterator({ destroyOnReturn: false })) {
    all += String(chunk);
    if (all.includes(text)) return all;
  }
  throw new Error(`it ended without ${JSON.stringify(text)}: ${all}`);
}

async function ended(process: ChildProcessWithoutNullStreams): Promise<unknown[]> {
  return process.exitCode === null ? once(process, 'exit') : [process.exitCode, null];
}

describe('watch, as a process', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('sees a page change, and ends with 0 on %s', async (signal) => {
    const process = await watchUntil('stdout', 'Ctrl+C ends it');
    const page = path.join(folder, 'docs/create-order.md');
    const text = await readFile(page, 'utf8');
    await writeFile(`${page}.part`, text.replace('| customerId | string |', '| customerId | int |'));
    await rename(`${page}.part`, page);
    const told = await printed(process, 'stdout', 'done in');
    expect(told).toContain('changed: docs/create-order.md\n');
    expect(told).toContain('request customerId: `string` → `integer` (breaks senders)');
    expect(await readFile(path.join(folder, 'sdk/src/types/index.ts'), 'utf8')).toContain('customerId: number;');
    process.kill(signal);
    expect(await ended(process)).toEqual([0, null]);
  });

  it.each(['reading', 'generating', 'writing'])('leaves nothing half-written when it is told to end while it is %s', async (stage) => {
    const process = await watchUntil('stderr', stage);
    process.kill('SIGINT');
    expect(await ended(process)).toEqual([0, null]);
    const written = await readdir(path.join(folder, 'sdk')).catch(() => []);
    expect(written).not.toContain('.md2sdk-writing');
    if (written.length === 0) return;
    const { code, stdout } = await md2sdk.run(['check', 'docs', '--out', 'sdk'], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('up to date') });
  });
});
