import { parentPort } from 'node:worker_threads';
import type { PageReading } from './read-sheet.ts';
import type { Answer, SecondThread, Task } from './second-thread.ts';
import type { Vocabulary } from './vocabulary/index.ts';

// What the second thread runs. Each part is loaded when it is first asked for.

let read: { readonly readings: readonly PageReading[]; readonly vocabulary: Vocabulary } | undefined;

const tasks: SecondThread = {
  read: async (pages, additions) => {
    const [{ readSheet }, { pageShare }, { createVocabulary }] = await Promise.all([
      import('./read-sheet.ts'),
      import('./interpret/index.ts'),
      import('./vocabulary/index.ts'),
    ]);
    const vocabulary = createVocabulary(additions);
    const readings = pages.map((page) => readSheet(page, vocabulary));
    read = { readings, vocabulary };
    return readings.map(({ sheet }) => pageShare(sheet));
  },
  interpret: async (ground, options) => {
    if (!read) throw new Error('no page was read');
    const { readings, vocabulary } = read;
    read = undefined;
    const { draftPage } = await import('./draft-page.ts');
    return readings.map((reading) => draftPage(reading, ground, { ...options, vocabulary }));
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
