export * from "./replace-filter.js";
