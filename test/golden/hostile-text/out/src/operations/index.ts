export * from "./post-constructor.js";
