import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  is,
  object,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { Person } from "../types/person.js";

/** What `Person` looks like at run time. */
export const personSchema: ObjectSchema<Person> = object({
  id: string(),
});

export function isPerson(
  value: unknown,
  options?: CheckOptions,
): value is Person {
  return is(personSchema, value, options);
}

export function parsePerson(value: unknown, options?: CheckOptions): Person {
  return parse(personSchema, value, options);
}

export function safeParsePerson(
  value: unknown,
  options?: CheckOptions,
): Result<Person, ValidationError> {
  return safeParse(personSchema, value, options);
}
