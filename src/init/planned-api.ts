import type { GuessedRule } from './guess-rule.ts';

/** A rule for operations whose pages do not place them. */
export interface Guess {
  readonly rule: GuessedRule;
  /** How many there are. */
  readonly unplaced: number;
}

/** An API as the config is to have it. Paths are relative to the working folder, with `/`. */
export interface PlannedApi {
  readonly name: string;
  readonly input: string | readonly string[];
  readonly out: string;
  readonly packageName?: string;
  readonly guess?: Guess;
  readonly operations: number;
}
