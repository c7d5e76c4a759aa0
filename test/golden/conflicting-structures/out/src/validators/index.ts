export * from "./folder-of-folders-share.js";
export * from "./folder.js";
export * from "./folders-share.js";
export * from "./moment.js";
export * from "./person.js";
