export * from "./folders-share.js";
