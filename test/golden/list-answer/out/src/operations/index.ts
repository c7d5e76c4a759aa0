export * from "./list-lockers.js";
