import { secondThread } from '../second-thread.ts';
import type { Engine } from './engine.ts';

/** The real engine: no part of it is loaded before it is needed. */
export const lazyEngine: Engine = {
  read: async (pages, options, { emits = false, ...aids } = {}) => {
    // before anything else is loaded: it gets ready meanwhile
    const thread = emits ? secondThread() : undefined;
    return (await import('../pipeline.ts')).readPages(pages, options, { ...aids, thread });
  },
  readSheets: async (pages, { vocabulary }) => (await import('../read-sheet.ts')).readSheets(pages, vocabulary),
  emit: async (model, options, { store, emits = false } = {}) =>
    (await import('../emit/index.ts')).emit(model, options, { store, print: emits ? secondThread()?.print : undefined }),
  openapi: async (model, options) => {
    const [{ openapiDocument }, { printJson }] = await Promise.all([import('../emit/openapi/index.ts'), import('../emit/json/index.ts')]);
    return printJson(openapiDocument(model, options));
  },
};
