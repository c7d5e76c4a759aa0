import type { Engine } from './engine.ts';

/** The real engine: no part of it is loaded before it is needed. */
export const lazyEngine: Engine = {
  read: async (pages, options, aids) => (await import('../pipeline.ts')).readPages(pages, options, aids),
  readSheets: async (pages, { vocabulary }) => (await import('../read-sheet.ts')).readSheets(pages, vocabulary),
  emit: async (model, options) => (await import('../emit/index.ts')).emit(model, options),
  openapi: async (model, options) => {
    const [{ openapiDocument }, { printJson }] = await Promise.all([import('../emit/openapi/index.ts'), import('../emit/json/index.ts')]);
    return printJson(openapiDocument(model, options));
  },
};
