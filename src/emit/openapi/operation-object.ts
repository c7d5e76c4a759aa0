import type { ErrorEntry, Operation } from '../../model/index.ts';
import type { DocumentContext, JsonObject } from './document-context.ts';
import { mediaTypeObject } from './media-type-object.ts';
import { clientWideParameters, parameterObjects } from './parameter-object.ts';
import { responseObjects } from './response-objects.ts';

/** An operation as it stands under `path`, whose parameter names may be those of another operation. */
export function operationObject(operation: Operation, path: string, context: DocumentContext): JsonObject {
  const { success, errors, tags } = operation;
  const parameters = parameterObjects(operation, path, context);
  const clientWide = clientWideParameters(operation);
  return {
    operationId: operation.id,
    summary: operation.title,
    description: operation.description,
    tags: tags.length > 0 ? tags : undefined,
    deprecated: operation.deprecated || undefined,
    parameters: parameters.length > 0 ? parameters : undefined,
    requestBody: requestBodyObject(operation, context),
    responses: responseObjects(operation, context),
    'x-client-parameters': clientWide.length > 0 ? clientWide : undefined,
    'x-success': success && { field: success.field, values: success.values },
    'x-errors': errors.length > 0 ? errors.map(errorObject) : undefined,
    'x-source': { file: operation.relative, line: operation.source.span.line },
  };
}

function requestBodyObject({ requestBody }: Operation, context: DocumentContext): JsonObject | undefined {
  if (requestBody === undefined) return undefined;
  return {
    required: requestBody.required || undefined,
    content: { [requestBody.contentType]: mediaTypeObject(requestBody, context) },
  };
}

function errorObject({ code, message, description }: ErrorEntry): JsonObject {
  return { code, message, description };
}
