import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  is,
  number,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { IsSuccessRespDto } from "../types/is-success-resp-dto.js";
import { isSuccessDtoSchema } from "./is-success-dto.js";

/** What `IsSuccessRespDto` looks like at run time. */
export const isSuccessRespDtoSchema: ObjectSchema<IsSuccessRespDto> =
  object<IsSuccessRespDto>({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    requestId: optional(string()),
    data: isSuccessDtoSchema,
  });

export function isIsSuccessRespDto(
  value: unknown,
  options?: CheckOptions,
): value is IsSuccessRespDto {
  return is<IsSuccessRespDto>(isSuccessRespDtoSchema, value, options);
}

export function parseIsSuccessRespDto(
  value: unknown,
  options?: CheckOptions,
): IsSuccessRespDto {
  return parse<IsSuccessRespDto>(isSuccessRespDtoSchema, value, options);
}

export function safeParseIsSuccessRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<IsSuccessRespDto, ValidationError> {
  return safeParse<IsSuccessRespDto>(isSuccessRespDtoSchema, value, options);
}
