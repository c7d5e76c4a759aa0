export * from "./create-note.js";
export * from "./delete-note.js";
