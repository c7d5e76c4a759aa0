export type * from "./folder-of-folders-share.js";
export type * from "./folder.js";
export type * from "./folders-share.js";
export type * from "./moment.js";
export type * from "./person.js";
