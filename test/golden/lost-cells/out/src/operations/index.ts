export * from "./slot-move.js";
