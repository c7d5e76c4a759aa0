/**
 * The errors that `restaurantsCreateBooking` is documented to fail with.
 *
 * @see input.md:45
 */
export const restaurantsCreateBookingErrors = [
  {
    code: 4101,
    message: "no table for %d guests",
    description: "Try another time",
  },
  { code: 4102, message: "house is closed" },
] as const;

/** One error of `restaurantsCreateBooking`. */
export type RestaurantsCreateBookingErrorEntry = (typeof restaurantsCreateBookingErrors)[number];
