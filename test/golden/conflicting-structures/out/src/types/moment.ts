/**
 * Guessed: no page describes it (input.md:11)
 *
 * @see input.md:11
 */
export interface Moment {
  [key: string]: unknown;
}
