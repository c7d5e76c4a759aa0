export { array } from "./array.js";
export type { CheckOptions } from "./check.js";
export { enumeration } from "./enumeration.js";
export { pathText } from "./issue.js";
export type { Issue } from "./issue.js";
export { lazy } from "./lazy.js";
export { limit } from "./limit.js";
export type { Limits } from "./limit.js";
export type { Members, OptionalMember } from "./members.js";
export { extend, object, openObject, optional } from "./object.js";
export { record } from "./record.js";
export {
  binary,
  boolean,
  integer,
  nothing,
  number,
  string,
  unknown,
} from "./scalars.js";
export type { Schema } from "./schema.js";
export type { StandardResult, StandardSchema } from "./standard-schema.js";
export { nullable, union } from "./union.js";
export { is, parse, safeParse } from "./validate.js";
export type { Result } from "../http/result.js";
export { ValidationError } from "./validation-error.js";
