import type { Operation } from '../../model/index.ts';
import type { DocumentContext, JsonObject } from './document-context.ts';
import { operationObject } from './operation-object.ts';

/**
 * Operations by path and method. Paths that differ in the names of their parameters only are one path to OpenAPI: the first
 * spelling stands. What shares path and method (one URL for all, told apart by an `Action`) gets a fragment of its own.
 */
export function pathItems(operations: readonly Operation[], context: DocumentContext): JsonObject {
  const spelling = new Map<string, string>();
  const items = new Map<string, Map<string, JsonObject>>();
  for (const operation of operations) {
    const path = firstSpelling(operation.path, spelling);
    const key = items.get(path)?.has(operation.method) ? `${path}#${discriminator(operation)}` : path;
    const item = items.get(key) ?? new Map<string, JsonObject>();
    items.set(key, item.set(operation.method, operationObject(operation, path, context)));
  }
  return Object.fromEntries([...items].map(([path, item]) => [path, Object.fromEntries(item)]));
}

function firstSpelling(path: string, spelling: Map<string, string>): string {
  const wanted = path.startsWith('/') ? path : `/${path}`;
  const shape = wanted.replace(/\{[^{}]*\}/g, '{}');
  const known = spelling.get(shape) ?? wanted;
  spelling.set(shape, known);
  return known;
}

/** `Action=CreateUser` where a constant parameter tells the operations apart. */
function discriminator({ id, parameters }: Operation): string {
  const constant = parameters.find((parameter) => parameter.ambient === 'constant' && typeof parameter.default === 'string');
  return constant ? `${constant.name}=${String(constant.default)}` : id;
}
