import type { JsonValue, TypeRef } from '../../model/index.ts';
import type { DocumentContext, JsonObject } from './document-context.ts';
import { typeSchema } from './type-schema.ts';

interface Content {
  readonly type?: TypeRef;
  readonly examples: readonly JsonValue[];
}

/** A body of one content type: its schema, and the page's samples of it. */
export function mediaTypeObject({ type, examples }: Content, context: DocumentContext): JsonObject {
  return { schema: type && typeSchema(type, context), ...exampleKeywords(examples) };
}

function exampleKeywords(examples: readonly JsonValue[]): JsonObject {
  if (examples.length < 2) return { example: examples[0] };
  return { examples: Object.fromEntries(examples.map((value, index) => [`example${index + 1}`, { value }])) };
}
