import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  is,
  openObject,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { RoomDto } from "../types/room-dto.js";

/** What `RoomDto` looks like at run time. */
export const roomDtoSchema: ObjectSchema<RoomDto> = openObject({});

export function isRoomDto(
  value: unknown,
  options?: CheckOptions,
): value is RoomDto {
  return is(roomDtoSchema, value, options);
}

export function parseRoomDto(value: unknown, options?: CheckOptions): RoomDto {
  return parse(roomDtoSchema, value, options);
}

export function safeParseRoomDto(
  value: unknown,
  options?: CheckOptions,
): Result<RoomDto, ValidationError> {
  return safeParse(roomDtoSchema, value, options);
}
