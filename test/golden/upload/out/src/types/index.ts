export type * from "./users-avatar.js";
