export * from "./name-unit.js";
export * from "./names-update.js";
