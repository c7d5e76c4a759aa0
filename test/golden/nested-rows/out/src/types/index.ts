export type * from "./restaurants-create-booking.js";
