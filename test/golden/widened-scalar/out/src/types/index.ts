export type * from "./name-unit.js";
export type * from "./names-update.js";
