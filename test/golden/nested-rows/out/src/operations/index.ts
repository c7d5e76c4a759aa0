import {
  type RestaurantsCreateBookingErrorEntry,
  restaurantsCreateBookingErrors,
} from "../errors.js";
import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type {
  RestaurantsCreateBookingInput,
  RestaurantsCreateBookingResponse,
} from "../types/index.js";
import {
  restaurantsCreateBookingInputSchema,
  restaurantsCreateBookingResponseSchema,
} from "../validators/index.js";

const restaurantsCreateBookingOperation: OperationDescriptor<
  RestaurantsCreateBookingResponse,
  RestaurantsCreateBookingErrorEntry
> = {
  id: "restaurantsCreateBooking",
  method: "POST",
  path: "/restaurants/{restaurantId}/bookings",
  parameters: [{ name: "restaurantId", in: "path" }],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "code", values: [0] },
  errors: restaurantsCreateBookingErrors,
  inputSchema: restaurantsCreateBookingInputSchema,
  outputSchema: restaurantsCreateBookingResponseSchema,
};

/**
 * Book a table
 *
 * Holds a table for a while. A guest may hold two at once.
 *
 * POST /restaurants/{restaurantId}/bookings
 *
 * @see input.md:1
 */
export function restaurantsCreateBooking(
  transport: Transport,
  input: RestaurantsCreateBookingInput,
  options?: RequestOptions,
): Promise<RestaurantsCreateBookingResponse> {
  return send<
    RestaurantsCreateBookingResponse,
    RestaurantsCreateBookingErrorEntry
  >(transport, restaurantsCreateBookingOperation, input, options);
}

/** As `restaurantsCreateBooking`, but returns its failure in place of throwing it. */
export function restaurantsCreateBookingSafe(
  transport: Transport,
  input: RestaurantsCreateBookingInput,
  options?: RequestOptions,
): Promise<
  Result<
    RestaurantsCreateBookingResponse,
    ClientError<RestaurantsCreateBookingErrorEntry>
  >
> {
  return sendSafe<
    RestaurantsCreateBookingResponse,
    RestaurantsCreateBookingErrorEntry
  >(transport, restaurantsCreateBookingOperation, input, options);
}
