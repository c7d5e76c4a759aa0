import {
  type CheckOptions,
  type Result,
  type Schema,
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
} from "../types/index.js";

/** What `RestaurantsCreateBookingInput` looks like at run time. */
export const restaurantsCreateBookingInputSchema: Schema<RestaurantsCreateBookingInput> =
  /* @__PURE__ */ extend(
    () => restaurantsCreateBookingRequestSchema,
    () => ({
      restaurantId: string(),
    }),
  );

export function isRestaurantsCreateBookingInput(
  value: unknown,
  options?: CheckOptions,
): value is RestaurantsCreateBookingInput {
  return is<RestaurantsCreateBookingInput>(
    restaurantsCreateBookingInputSchema,
    value,
    options,
  );
}

export function parseRestaurantsCreateBookingInput(
  value: unknown,
  options?: CheckOptions,
): RestaurantsCreateBookingInput {
  return parse<RestaurantsCreateBookingInput>(
    restaurantsCreateBookingInputSchema,
    value,
    options,
  );
}

export function safeParseRestaurantsCreateBookingInput(
  value: unknown,
  options?: CheckOptions,
): Result<RestaurantsCreateBookingInput, ValidationError> {
  return safeParse<RestaurantsCreateBookingInput>(
    restaurantsCreateBookingInputSchema,
    value,
    options,
  );
}

/** What `RestaurantsCreateBookingRequestSeat` looks like at run time. */
export const restaurantsCreateBookingRequestSeatSchema: Schema<RestaurantsCreateBookingRequestSeat> =
  /* @__PURE__ */ object<RestaurantsCreateBookingRequestSeat>(() => ({
    room: enumeration(["garden", "hall"]),
    window: optional(boolean()),
  }));

export function isRestaurantsCreateBookingRequestSeat(
  value: unknown,
  options?: CheckOptions,
): value is RestaurantsCreateBookingRequestSeat {
  return is<RestaurantsCreateBookingRequestSeat>(
    restaurantsCreateBookingRequestSeatSchema,
    value,
    options,
  );
}

export function parseRestaurantsCreateBookingRequestSeat(
  value: unknown,
  options?: CheckOptions,
): RestaurantsCreateBookingRequestSeat {
  return parse<RestaurantsCreateBookingRequestSeat>(
    restaurantsCreateBookingRequestSeatSchema,
    value,
    options,
  );
}

export function safeParseRestaurantsCreateBookingRequestSeat(
  value: unknown,
  options?: CheckOptions,
): Result<RestaurantsCreateBookingRequestSeat, ValidationError> {
  return safeParse<RestaurantsCreateBookingRequestSeat>(
    restaurantsCreateBookingRequestSeatSchema,
    value,
    options,
  );
}

/** What `RestaurantsCreateBookingRequest` looks like at run time. */
export const restaurantsCreateBookingRequestSchema: Schema<RestaurantsCreateBookingRequest> =
  /* @__PURE__ */ object<RestaurantsCreateBookingRequest>(() => ({
    at: string(),
    guests: limit(integer(), { maximum: 12 }),
    seat: optional(restaurantsCreateBookingRequestSeatSchema),
    notes: optional(array(string())),
  }));

export function isRestaurantsCreateBookingRequest(
  value: unknown,
  options?: CheckOptions,
): value is RestaurantsCreateBookingRequest {
  return is<RestaurantsCreateBookingRequest>(
    restaurantsCreateBookingRequestSchema,
    value,
    options,
  );
}

export function parseRestaurantsCreateBookingRequest(
  value: unknown,
  options?: CheckOptions,
): RestaurantsCreateBookingRequest {
  return parse<RestaurantsCreateBookingRequest>(
    restaurantsCreateBookingRequestSchema,
    value,
    options,
  );
}

export function safeParseRestaurantsCreateBookingRequest(
  value: unknown,
  options?: CheckOptions,
): Result<RestaurantsCreateBookingRequest, ValidationError> {
  return safeParse<RestaurantsCreateBookingRequest>(
    restaurantsCreateBookingRequestSchema,
    value,
    options,
  );
}

/** What `RestaurantsCreateBookingResponseData` looks like at run time. */
export const restaurantsCreateBookingResponseDataSchema: Schema<RestaurantsCreateBookingResponseData> =
  /* @__PURE__ */ object<RestaurantsCreateBookingResponseData>(() => ({
    bookingId: string(),
    heldUntil: string(),
  }));

export function isRestaurantsCreateBookingResponseData(
  value: unknown,
  options?: CheckOptions,
): value is RestaurantsCreateBookingResponseData {
  return is<RestaurantsCreateBookingResponseData>(
    restaurantsCreateBookingResponseDataSchema,
    value,
    options,
  );
}

export function parseRestaurantsCreateBookingResponseData(
  value: unknown,
  options?: CheckOptions,
): RestaurantsCreateBookingResponseData {
  return parse<RestaurantsCreateBookingResponseData>(
    restaurantsCreateBookingResponseDataSchema,
    value,
    options,
  );
}

export function safeParseRestaurantsCreateBookingResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<RestaurantsCreateBookingResponseData, ValidationError> {
  return safeParse<RestaurantsCreateBookingResponseData>(
    restaurantsCreateBookingResponseDataSchema,
    value,
    options,
  );
}

/** What `RestaurantsCreateBookingResponse` looks like at run time. */
export const restaurantsCreateBookingResponseSchema: Schema<RestaurantsCreateBookingResponse> =
  /* @__PURE__ */ object<RestaurantsCreateBookingResponse>(() => ({
    code: integer(),
    data: restaurantsCreateBookingResponseDataSchema,
  }));

export function isRestaurantsCreateBookingResponse(
  value: unknown,
  options?: CheckOptions,
): value is RestaurantsCreateBookingResponse {
  return is<RestaurantsCreateBookingResponse>(
    restaurantsCreateBookingResponseSchema,
    value,
    options,
  );
}

export function parseRestaurantsCreateBookingResponse(
  value: unknown,
  options?: CheckOptions,
): RestaurantsCreateBookingResponse {
  return parse<RestaurantsCreateBookingResponse>(
    restaurantsCreateBookingResponseSchema,
    value,
    options,
  );
}

export function safeParseRestaurantsCreateBookingResponse(
  value: unknown,
  options?: CheckOptions,
): Result<RestaurantsCreateBookingResponse, ValidationError> {
  return safeParse<RestaurantsCreateBookingResponse>(
    restaurantsCreateBookingResponseSchema,
    value,
    options,
  );
}
