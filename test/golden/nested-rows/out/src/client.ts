import type { RestaurantsCreateBookingErrorEntry } from "./errors.js";
import {
  restaurantsCreateBooking,
  restaurantsCreateBookingSafe,
} from "./operations/index.js";
import {
  type ClientError,
  type ClientOptions,
  type RequestOptions,
  type Result,
  bindOperations,
  createTransport,
} from "./runtime/index.js";
import type {
  RestaurantsCreateBookingInput,
  RestaurantsCreateBookingResponse,
} from "./types/index.js";

/** Every operation of the API, under its group. */
export interface Client {
  readonly restaurants: {
    /**
     * Book a table
     *
     * Holds a table for a while. A guest may hold two at once.
     *
     * POST /restaurants/{restaurantId}/bookings
     *
     * @see input.md:1
     */
    createBooking(
      input: RestaurantsCreateBookingInput,
      options?: RequestOptions,
    ): Promise<RestaurantsCreateBookingResponse>;
  };
}

/** Makes a client whose calls throw when they fail. */
export function createClient(options: ClientOptions): Client {
  const transport = createTransport(options);
  return bindOperations<Client>(transport, {
    restaurants: {
      createBooking: restaurantsCreateBooking,
    },
  });
}

/** As `Client`, but its calls return their failure in place of throwing it. */
export interface SafeClient {
  readonly restaurants: {
    /** Book a table */
    createBooking(
      input: RestaurantsCreateBookingInput,
      options?: RequestOptions,
    ): Promise<
      Result<
        RestaurantsCreateBookingResponse,
        ClientError<RestaurantsCreateBookingErrorEntry>
      >
    >;
  };
}

/** Makes a client whose calls return their failure. */
export function createSafeClient(options: ClientOptions): SafeClient {
  const transport = createTransport(options);
  return bindOperations<SafeClient>(transport, {
    restaurants: {
      createBooking: restaurantsCreateBookingSafe,
    },
  });
}
