export type * from "./list-lockers.js";
export type * from "./locker.js";
