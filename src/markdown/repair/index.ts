import { pilcrowHeading } from './pilcrow-heading.ts';
import type { Repair } from './repair.ts';
import { tightHeading } from './tight-heading.ts';

/** The first that applies to a line mends it. */
export const repairs: readonly Repair[] = [pilcrowHeading, tightHeading];
