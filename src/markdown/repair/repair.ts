import type { Line } from '../line.ts';

/**
 * Mends one kind of damage in one line. The mended text is as long as the old one, so that every offset still counts in
 * the file as received.
 */
export type Repair = (line: Line) => string | undefined;
