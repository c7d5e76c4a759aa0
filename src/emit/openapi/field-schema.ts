import type { Field, Limits } from '../../model/index.ts';
import type { DocumentContext, JsonObject } from './document-context.ts';
import { typeSchema } from './type-schema.ts';

/** All that is known of a field besides its name and whether it is required. */
export function fieldSchema(field: Field, context: DocumentContext): JsonObject {
  return { ...describedType(field, context), 'x-source': context.place(field.source), ...certainty(field) };
}

/** The field's schema without its place, which a parameter states itself. */
export function describedType(field: Field, context: DocumentContext): JsonObject {
  return {
    ...typeSchema(field.type, context),
    ...limitKeywords(field.limits),
    title: field.title,
    description: field.description,
    default: field.default,
    examples: field.examples.length > 0 ? field.examples : undefined,
    deprecated: field.deprecated || undefined,
  };
}

/** How the type is known, where it is not read in a table, and what was guessed. */
export function certainty({ evidence }: Field): JsonObject {
  const guesses = [evidence.type, evidence.required, evidence.default].flatMap((fact) => fact?.guess ?? []);
  return {
    'x-via': evidence.type.via === 'table' ? undefined : evidence.type.via,
    'x-guess': guesses.length > 0 ? [...new Set(guesses)].join('; ') : undefined,
  };
}

function limitKeywords({ pattern, ...limits }: Limits): JsonObject {
  if (pattern === undefined) return { ...limits };
  // What a page calls a pattern may be prose.
  return isPattern(pattern) ? { ...limits, pattern } : { ...limits, 'x-pattern': pattern };
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
