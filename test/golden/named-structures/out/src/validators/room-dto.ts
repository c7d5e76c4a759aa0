import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  is,
  openObject,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { RoomDto } from "../types/room-dto.js";

/** What `RoomDto` looks like at run time. */
export const roomDtoSchema: ObjectSchema<RoomDto> = openObject<RoomDto>({});

export function isRoomDto(
  value: unknown,
  options?: CheckOptions,
): value is RoomDto {
  return is<RoomDto>(roomDtoSchema, value, options);
}

export function parseRoomDto(value: unknown, options?: CheckOptions): RoomDto {
  return parse<RoomDto>(roomDtoSchema, value, options);
}

export function safeParseRoomDto(
  value: unknown,
  options?: CheckOptions,
): Result<RoomDto, ValidationError> {
  return safeParse<RoomDto>(roomDtoSchema, value, options);
}
