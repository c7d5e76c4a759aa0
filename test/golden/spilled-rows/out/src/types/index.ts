export type * from "./replace-filter.js";
