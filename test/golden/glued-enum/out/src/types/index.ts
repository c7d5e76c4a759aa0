export type * from "./member-move.js";
