import type { Engine } from './engine.ts';

/** The real engine: no part of it is loaded before it is needed. */
export const lazyEngine: Engine = {
  read: async (pages, options) => (await import('../pipeline.ts')).readPages(pages, options),
  emit: async (model, options) => (await import('../emit/index.ts')).emit(model, options),
  openapi: async (model, options) => {
    const [{ openapiDocument }, { printJson }] = await Promise.all([import('../emit/openapi/index.ts'), import('../emit/json/index.ts')]);
    return printJson(openapiDocument(model, options));
  },
};
