import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  is,
  object,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { Person } from "../types/person.js";

/** What `Person` looks like at run time. */
export const personSchema: ObjectSchema<Person> = object<Person>({
  id: string(),
});

export function isPerson(
  value: unknown,
  options?: CheckOptions,
): value is Person {
  return is<Person>(personSchema, value, options);
}

export function parsePerson(value: unknown, options?: CheckOptions): Person {
  return parse<Person>(personSchema, value, options);
}

export function safeParsePerson(
  value: unknown,
  options?: CheckOptions,
): Result<Person, ValidationError> {
  return safeParse<Person>(personSchema, value, options);
}
