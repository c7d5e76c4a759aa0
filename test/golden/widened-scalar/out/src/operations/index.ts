export * from "./names-update.js";
