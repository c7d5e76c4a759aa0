export type * from "./policy-create.js";
