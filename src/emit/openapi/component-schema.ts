import type { Schema } from '../../model/index.ts';
import type { DocumentContext, JsonObject } from './document-context.ts';
import { fieldSchema } from './field-schema.ts';
import { typeSchema } from './type-schema.ts';

/** A schema of the model as a component. */
export function componentSchema(schema: Schema, context: DocumentContext): JsonObject {
  const { title, description, deprecated, sources } = schema;
  const [source] = sources;
  return {
    title: title ?? lostName(schema, context),
    description,
    ...shapeKeywords(schema, context),
    deprecated: deprecated || undefined,
    'x-source': source && context.place(source),
  };
}

/** The page's name where the component could not have it. */
function lostName({ id, pageName }: Schema, context: DocumentContext): string | undefined {
  return pageName === context.componentName(id) ? undefined : pageName;
}

function shapeKeywords({ shape }: Schema, context: DocumentContext): JsonObject {
  if (shape.kind === 'alias') return typeSchema(shape.type, context);
  const required = [...new Set(shape.fields.filter((field) => field.required).map(({ name }) => name))];
  return {
    type: 'object',
    // Own members even for `__proto__`.
    properties: Object.fromEntries(shape.fields.map((field) => [field.name, fieldSchema(field, context)])),
    required: required.length > 0 ? required : undefined,
    additionalProperties: shape.open || undefined,
  };
}
