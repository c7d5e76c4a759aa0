import type { Operation, Response } from '../../model/index.ts';
import type { DocumentContext, JsonObject } from './document-context.ts';
import { mediaTypeObject } from './media-type-object.ts';

/** The answers of an operation by status; there is always one, for a document without is not valid. */
export function responseObjects({ responses }: Operation, context: DocumentContext): JsonObject {
  const statuses = [...new Set(responses.map(({ status }) => status))];
  if (statuses.length === 0) return { default: { description: 'The page shows no answer.' } };
  const ofStatus = (status: string): Response[] => responses.filter((response) => response.status === status);
  return Object.fromEntries(statuses.map((status) => [status, responseObject(ofStatus(status), context)]));
}

function responseObject(responses: readonly Response[], context: DocumentContext): JsonObject {
  const shown = responses.filter(({ type, examples }) => type !== undefined || examples.length > 0);
  const description = responses.find((response) => response.description !== undefined)?.description;
  const content = shown.map((response) => [response.contentType, mediaTypeObject(response, context)] as const);
  return {
    description: description ?? '',
    // The first description of a content type stands.
    content: content.length > 0 ? Object.fromEntries(content.reverse()) : undefined,
  };
}
