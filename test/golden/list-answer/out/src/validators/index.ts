export * from "./list-lockers.js";
export * from "./locker.js";
