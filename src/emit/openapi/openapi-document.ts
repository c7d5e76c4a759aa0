import type { ApiModel } from '../../model/index.ts';
import { componentSchema } from './component-schema.ts';
import { documentContext } from './document-context.ts';
import type { JsonObject } from './document-context.ts';
import { pathItems } from './path-items.ts';

export interface OpenapiOptions {
  /** The API's own host, where the config states one. */
  readonly baseUrl?: string;
  /** Of the API's description; default: 0.0.0. */
  readonly version?: string;
}

/** The model as an OpenAPI 3.1 document. */
export function openapiDocument(model: ApiModel, { baseUrl, version = '0.0.0' }: OpenapiOptions = {}): JsonObject {
  const context = documentContext(model);
  const schemas = model.schemas.map((schema) => [context.componentName(schema.id), componentSchema(schema, context)] as const);
  return {
    openapi: '3.1.0',
    info: { title: model.name, version },
    servers: baseUrl === undefined ? undefined : [{ url: baseUrl }],
    tags: tagObjects(model),
    paths: pathItems(model.operations, context),
    components: schemas.length > 0 ? { schemas: Object.fromEntries(schemas) } : undefined,
  };
}

function tagObjects({ operations }: ApiModel): JsonObject[] | undefined {
  const names = new Set(operations.flatMap(({ tags }) => tags));
  return names.size > 0 ? [...names].map((name) => ({ name })) : undefined;
}
