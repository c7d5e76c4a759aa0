export type * from "./slot-move.js";
