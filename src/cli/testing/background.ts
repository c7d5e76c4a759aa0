import { setTimeout as pause } from 'node:timers/promises';
import type { Engine } from '../engine.ts';
import { run } from '../run.ts';
import { fakeEngine } from './fake-engine.ts';

/** A command line that runs until it is told to end. */
export interface Background {
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Waits until this is printed, after what was waited for before; gives all that was printed in between. */
  readonly prints: (text: string) => Promise<string>;
  /** Tells it to end; its exit code. */
  readonly end: () => Promise<number>;
}

/** So long that only a machine that stands still fails a test. */
const patienceMs = 30_000;

/** Waits for something to come true. */
export async function until(holds: () => boolean | Promise<boolean>, what: () => string): Promise<void> {
  const last = performance.now() + patienceMs;
  while (!(await holds())) {
    if (performance.now() > last) throw new Error(`in vain: ${what()}`);
    await pause(10);
  }
}

export function startInBackground(folder: string, line: string, engine: Engine = fakeEngine): Background {
  const texts = { stdout: '', stderr: '' };
  const stdout = { write: (text: string) => (texts.stdout += text) };
  const stderr = { write: (text: string) => (texts.stderr += text) };
  const controller = new AbortController();
  const terminal = { cwd: folder, env: {}, stdout, stderr, now: () => 0, untilEnded: () => controller.signal };
  const words = line.split(' ').filter((word) => word !== '');
  const exit = run(words, terminal, engine);
  let read = 0;
  return {
    stdout: () => texts.stdout,
    stderr: () => texts.stderr,
    prints: async (text) => {
      await until(
        () => texts.stdout.includes(text, read),
        () => `${JSON.stringify(text)} in\n${texts.stdout.slice(read)}\n--- stderr\n${texts.stderr}`,
      );
      const end = texts.stdout.indexOf(text, read) + text.length;
      const between = texts.stdout.slice(read, end);
      read = end;
      return between;
    },
    end: () => {
      controller.abort();
      return exit;
    },
  };
}
