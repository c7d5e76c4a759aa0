export * from "./policy-create.js";
