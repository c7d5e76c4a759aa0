/**
 * Guessed: no page describes it (input.md:14)
 *
 * @see input.md:14
 */
export interface RoomDto {
  [key: string]: unknown;
}
