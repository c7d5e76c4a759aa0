export type * from "./create-note.js";
export type * from "./delete-note.js";
