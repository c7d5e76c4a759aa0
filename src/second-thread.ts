import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PlainModule } from './emit/index.ts';
import type { PageAttempt } from './draft-page.ts';
import { codeFolder } from './home/index.ts';
import type { InterpretOptions } from './interpret/index.ts';
import type { SourceFile } from './source/index.ts';
import type { VocabularyAdditions } from './vocabulary/index.ts';

/** What a second thread does beside the first. It is told in order, and answers in order. */
export interface SecondThread {
  /** Takes pages as far as they get by themselves. */
  readonly attempt: (
    pages: readonly SourceFile[],
    options: Omit<InterpretOptions, 'vocabulary'>,
    additions: VocabularyAdditions | undefined,
  ) => Promise<readonly PageAttempt[]>;
  /** Loads what prints modules, so that it is there when they come. */
  readonly warm: () => void;
  readonly print: (modules: readonly PlainModule[]) => Promise<readonly string[]>;
}

/** A task by its name, its arguments, and the number that its answer bears. */
export interface Task {
  readonly id: number;
  readonly name: keyof SecondThread;
  readonly values: readonly unknown[];
}

export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: unknown;
}

let started: SecondThread | undefined;

/** One for the whole process; none, where there is no second processor, or no build that it could run. */
export function secondThread(): SecondThread | undefined {
  const file = path.join(codeFolder, 'second-thread-work.js');
  if (!started && availableParallelism() > 1 && existsSync(file)) started = start(new Worker(file));
  return started;
}

function start(worker: Worker): SecondThread {
  const pending = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void }>();
  let next = 0;
  const ask = async (name: Task['name'], ...values: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = next++;
      pending.set(id, { resolve, reject });
      // only while it is waited for does it keep the process alive
      worker.ref();
      worker.postMessage({ id, name, values } satisfies Task);
    });
  worker.on('message', ({ id, ...answer }: Answer) => {
    const waiting = pending.get(id);
    pending.delete(id);
    if (pending.size === 0) worker.unref();
    if ('error' in answer) waiting?.reject(answer.error);
    else waiting?.resolve(answer.value);
  });
  worker.on('error', (error) => {
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  });
  worker.unref();
  return {
    attempt: async (...values) => ask('attempt', ...values) as Promise<readonly PageAttempt[]>,
    warm: () => void ask('warm').catch(() => undefined),
    print: async (...values) => ask('print', ...values) as Promise<readonly string[]>,
  };
}
