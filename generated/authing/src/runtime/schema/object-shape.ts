import type { Check } from "./check.js";

export interface Member {
  readonly key: string;
  readonly check: Check;
  readonly required: boolean;
}

/** What an object is made of. */
export interface ObjectShape {
  readonly members: readonly Member[];
  readonly open: boolean;
}
