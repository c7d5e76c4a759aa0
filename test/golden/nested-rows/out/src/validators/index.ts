export * from "./restaurants-create-booking.js";
