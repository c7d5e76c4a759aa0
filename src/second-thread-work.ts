import { parentPort } from 'node:worker_threads';
import type { Answer, SecondThread, Task } from './second-thread.ts';

// What the second thread runs. Each part is loaded when it is first asked for.

const tasks: SecondThread = {
  attempt: async (pages, options, additions) => {
    const [{ readSheet }, { attemptPage }, { createVocabulary }] = await Promise.all([
      import('./read-sheet.ts'),
      import('./draft-page.ts'),
      import('./vocabulary/index.ts'),
    ]);
    const vocabulary = createVocabulary(additions);
    return pages.map((page) => attemptPage(readSheet(page, vocabulary), { ...options, vocabulary }));
  },
  warm: () => void import('ts-morph'),
  print: async (modules) => (await import('./emit/index.ts')).printStructures(modules),
};

parentPort?.on('message', (task: Task) => {
  void answer(task).then((one) => parentPort?.postMessage(one));
});

async function answer({ id, name, values }: Task): Promise<Answer> {
  try {
    const task = tasks[name] as (...values: readonly unknown[]) => unknown;
    return { id, value: await task(...values) };
  } catch (error) {
    return { id, error };
  }
}
