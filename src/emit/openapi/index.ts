import type { Emitter } from '../emitter.ts';
import { printJson } from '../json/index.ts';
import { openapiDocument } from './openapi-document.ts';

export { componentNames } from './component-names.ts';
export { openapiDocument } from './openapi-document.ts';
export type { OpenapiOptions } from './openapi-document.ts';

/** `openapi.json` beside the code, of the same facts. */
export const openapi: Emitter = {
  name: 'openapi',
  emit: ({ model, options: { baseUrl, packageVersion } }) => {
    const document = openapiDocument(model, {
      ...(baseUrl !== undefined && { baseUrl }),
      ...(packageVersion !== undefined && { version: packageVersion }),
    });
    return [{ path: 'openapi.json', content: printJson(document), sources: [] }];
  },
};
