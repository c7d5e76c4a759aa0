export type * from "./post-constructor.js";
