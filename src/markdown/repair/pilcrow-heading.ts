import type { Repair } from './repair.ts';

/** Sites draw a pilcrow as the link of a heading; scraped, it stands where the `#` was: `¶ Parameters`. */
export const pilcrowHeading: Repair = ({ text }) => (/^¶[ \t]/.test(text) ? `#${text.slice(1)}` : undefined);
