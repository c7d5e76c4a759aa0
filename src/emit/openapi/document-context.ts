import type { ApiModel, Provenance } from '../../model/index.ts';
import type { JsonInput } from '../json/index.ts';
import { pageNames } from '../page-names.ts';
import { componentNames } from './component-names.ts';

/** An object of the document; `undefined` members are not printed. */
export type JsonObject = { readonly [key: string]: JsonInput | undefined };

export interface DocumentContext {
  /** `#/components/schemas/…` of a schema's id. */
  readonly reference: (schema: string) => string;
  readonly componentName: (schema: string) => string;
  /** `{ file, line }`, with the page's path inside the input. */
  readonly place: (source: Provenance) => JsonObject;
}

export function documentContext(model: ApiModel): DocumentContext {
  const names = componentNames(model.schemas);
  const page = pageNames(model);
  const componentName = (schema: string): string => {
    const name = names.get(schema);
    if (name === undefined) throw new Error(`no schema has the id ${JSON.stringify(schema)}`);
    return name;
  };
  return {
    componentName,
    reference: (schema) => `#/components/schemas/${componentName(schema)}`,
    place: (source) => ({ file: page(source), line: source.span.line }),
  };
}
