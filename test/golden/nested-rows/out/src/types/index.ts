/**
 * What `restaurantsCreateBooking` is called with.
 *
 * @see input.md:1
 */
export interface RestaurantsCreateBookingInput extends RestaurantsCreateBookingRequest {
  /** Which house */
  restaurantId: string;
}

/**
 * Where they want to sit
 *
 * @see input.md:19
 */
export interface RestaurantsCreateBookingRequestSeat {
  /** One of `garden`, `hall` */
  room: "garden" | "hall";
  /**
   * By the window
   *
   * @default false
   */
  window?: boolean;
}

/** @see input.md:15 */
export interface RestaurantsCreateBookingRequest {
  /** When the guests come */
  at: string;
  /**
   * How many; at most 12
   *
   * @default 2
   */
  guests: number;
  /** Where they want to sit */
  seat?: RestaurantsCreateBookingRequestSeat;
  /** Old remarks for the kitchen */
  notes?: string[];
}

/** @see input.md:33 */
export interface RestaurantsCreateBookingResponseData {
  /** Guessed: every sample holds it (input.md:38) */
  bookingId: string;
  /** Guessed: every sample holds it (input.md:38) */
  heldUntil: string;
}

/** @see input.md:30 */
export interface RestaurantsCreateBookingResponse {
  /**
   * 0 means success
   *
   * Guessed: every sample holds it (input.md:38)
   */
  code: number;
  /** Guessed: every sample holds it (input.md:38) */
  data: RestaurantsCreateBookingResponseData;
}
