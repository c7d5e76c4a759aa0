import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  boolean,
  is,
  limit,
  number,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { ListDepartmentsInput } from "../types/list-departments.js";

/** What `ListDepartmentsInput` looks like at run time. */
export const listDepartmentsInputSchema: ObjectSchema<ListDepartmentsInput> =
  object<ListDepartmentsInput>({
    organizationCode: string(),
    page: optional(number()),
    limit: optional(limit(number(), { maximum: 50 })),
    withCustomData: optional(boolean()),
  });

export function isListDepartmentsInput(
  value: unknown,
  options?: CheckOptions,
): value is ListDepartmentsInput {
  return is<ListDepartmentsInput>(listDepartmentsInputSchema, value, options);
}

export function parseListDepartmentsInput(
  value: unknown,
  options?: CheckOptions,
): ListDepartmentsInput {
  return parse<ListDepartmentsInput>(
    listDepartmentsInputSchema,
    value,
    options,
  );
}

export function safeParseListDepartmentsInput(
  value: unknown,
  options?: CheckOptions,
): Result<ListDepartmentsInput, ValidationError> {
  return safeParse<ListDepartmentsInput>(
    listDepartmentsInputSchema,
    value,
    options,
  );
}
