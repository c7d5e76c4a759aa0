export * from "./member-move.js";
