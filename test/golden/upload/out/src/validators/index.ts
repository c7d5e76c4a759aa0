export * from "./users-avatar.js";
