import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  array,
  boolean,
  enumeration,
  extend,
  integer,
  is,
  limit,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type {
  RestaurantsCreateBookingInput,
  RestaurantsCreateBookingRequest,
  RestaurantsCreateBookingRequestSeat,
  RestaurantsCreateBookingResponse,
  RestaurantsCreateBookingResponseData,
} from "../types/restaurants-create-booking.js";

/** What `RestaurantsCreateBookingRequestSeat` looks like at run time. */
export const restaurantsCreateBookingRequestSeatSchema: ObjectSchema<RestaurantsCreateBookingRequestSeat> =
  object({
    room: enumeration(["garden", "hall"]),
    window: optional(boolean()),
  });

export function isRestaurantsCreateBookingRequestSeat(
  value: unknown,
  options?: CheckOptions,
): value is RestaurantsCreateBookingRequestSeat {
  return is(restaurantsCreateBookingRequestSeatSchema, value, options);
}

export function parseRestaurantsCreateBookingRequestSeat(
  value: unknown,
  options?: CheckOptions,
): RestaurantsCreateBookingRequestSeat {
  return parse(restaurantsCreateBookingRequestSeatSchema, value, options);
}

export function safeParseRestaurantsCreateBookingRequestSeat(
  value: unknown,
  options?: CheckOptions,
): Result<RestaurantsCreateBookingRequestSeat, ValidationError> {
  return safeParse(restaurantsCreateBookingRequestSeatSchema, value, options);
}

/** What `RestaurantsCreateBookingRequest` looks like at run time. */
export const restaurantsCreateBookingRequestSchema: ObjectSchema<RestaurantsCreateBookingRequest> =
  object({
    at: string(),
    guests: limit(integer(), { maximum: 12 }),
    seat: optional(restaurantsCreateBookingRequestSeatSchema),
    notes: optional(array(string())),
  });

export function isRestaurantsCreateBookingRequest(
  value: unknown,
  options?: CheckOptions,
): value is RestaurantsCreateBookingRequest {
  return is(restaurantsCreateBookingRequestSchema, value, options);
}

export function parseRestaurantsCreateBookingRequest(
  value: unknown,
  options?: CheckOptions,
): RestaurantsCreateBookingRequest {
  return parse(restaurantsCreateBookingRequestSchema, value, options);
}

export function safeParseRestaurantsCreateBookingRequest(
  value: unknown,
  options?: CheckOptions,
): Result<RestaurantsCreateBookingRequest, ValidationError> {
  return safeParse(restaurantsCreateBookingRequestSchema, value, options);
}

/** What `RestaurantsCreateBookingInput` looks like at run time. */
export const restaurantsCreateBookingInputSchema: ObjectSchema<RestaurantsCreateBookingInput> =
  extend(() => restaurantsCreateBookingRequestSchema, {
    restaurantId: string(),
  });

export function isRestaurantsCreateBookingInput(
  value: unknown,
  options?: CheckOptions,
): value is RestaurantsCreateBookingInput {
  return is(restaurantsCreateBookingInputSchema, value, options);
}

export function parseRestaurantsCreateBookingInput(
  value: unknown,
  options?: CheckOptions,
): RestaurantsCreateBookingInput {
  return parse(restaurantsCreateBookingInputSchema, value, options);
}

export function safeParseRestaurantsCreateBookingInput(
  value: unknown,
  options?: CheckOptions,
): Result<RestaurantsCreateBookingInput, ValidationError> {
  return safeParse(restaurantsCreateBookingInputSchema, value, options);
}

/** What `RestaurantsCreateBookingResponseData` looks like at run time. */
export const restaurantsCreateBookingResponseDataSchema: ObjectSchema<RestaurantsCreateBookingResponseData> =
  object({
    bookingId: string(),
    heldUntil: string(),
  });

export function isRestaurantsCreateBookingResponseData(
  value: unknown,
  options?: CheckOptions,
): value is RestaurantsCreateBookingResponseData {
  return is(restaurantsCreateBookingResponseDataSchema, value, options);
}

export function parseRestaurantsCreateBookingResponseData(
  value: unknown,
  options?: CheckOptions,
): RestaurantsCreateBookingResponseData {
  return parse(restaurantsCreateBookingResponseDataSchema, value, options);
}

export function safeParseRestaurantsCreateBookingResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<RestaurantsCreateBookingResponseData, ValidationError> {
  return safeParse(restaurantsCreateBookingResponseDataSchema, value, options);
}

/** What `RestaurantsCreateBookingResponse` looks like at run time. */
export const restaurantsCreateBookingResponseSchema: ObjectSchema<RestaurantsCreateBookingResponse> =
  object({
    code: integer(),
    data: restaurantsCreateBookingResponseDataSchema,
  });

export function isRestaurantsCreateBookingResponse(
  value: unknown,
  options?: CheckOptions,
): value is RestaurantsCreateBookingResponse {
  return is(restaurantsCreateBookingResponseSchema, value, options);
}

export function parseRestaurantsCreateBookingResponse(
  value: unknown,
  options?: CheckOptions,
): RestaurantsCreateBookingResponse {
  return parse(restaurantsCreateBookingResponseSchema, value, options);
}

export function safeParseRestaurantsCreateBookingResponse(
  value: unknown,
  options?: CheckOptions,
): Result<RestaurantsCreateBookingResponse, ValidationError> {
  return safeParse(restaurantsCreateBookingResponseSchema, value, options);
}
