import type { Operation, Parameter } from '../../model/index.ts';
import type { DocumentContext, JsonObject } from './document-context.ts';
import { certainty, describedType } from './field-schema.ts';

/** The parameters of an operation; a name that the path holds and the page does not describe is a string. */
export function parameterObjects(operation: Operation, path: string, context: DocumentContext): JsonObject[] {
  const inPath = pathNames(path);
  const renamed = new Map(pathNames(operation.path).map((name, index) => [name, inPath[index] ?? name]));
  const objects = new Map<string, JsonObject>();
  for (const parameter of operation.parameters.filter((one) => !isClientWide(one))) {
    const name = parameter.in === 'path' ? (renamed.get(parameter.name) ?? parameter.name) : parameter.name;
    const key = `${parameter.in} ${name}`;
    if (!objects.has(key)) objects.set(key, parameterObject(parameter, name, context));
  }
  for (const name of inPath) {
    const key = `path ${name}`;
    if (!objects.has(key)) objects.set(key, { name, in: 'path', required: true, schema: { type: 'string' } });
  }
  return [...objects.values()];
}

/**
 * What only a sample call shows beside the documented input (`?lang=`, signature headers): no table states it, and every
 * call of the API carries the like, so that it is listed apart from the operation's own parameters.
 */
export function clientWideParameters(operation: Operation): JsonObject[] {
  return operation.parameters
    .filter(isClientWide)
    .map(({ name, in: place, ambient, examples }) => ({ name, in: place, kind: ambient, example: examples[0] }));
}

function isClientWide(parameter: Parameter): boolean {
  return parameter.source.via === 'sample';
}

/** The names between braces, in order. */
export function pathNames(path: string): string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? '');
}

function parameterObject(parameter: Parameter, name: string, context: DocumentContext): JsonObject {
  const { description, deprecated, ...schema } = describedType(parameter, context);
  return {
    name,
    in: parameter.in,
    description,
    required: parameter.required || parameter.in === 'path' || undefined,
    deprecated,
    schema,
    'x-ambient': parameter.ambient,
    'x-source': context.place(parameter.source),
    ...certainty(parameter),
  };
}
