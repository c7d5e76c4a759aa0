import { isWithin } from '../../source/index.ts';
import { fixedPart } from '../fixed-part.ts';

/** Whether an input of the command line lies in one of the config, is the same, or holds it. */
export type Coverage = 'inside' | 'around' | 'apart';

export function coverage(given: string, configured: readonly string[]): Coverage {
  const base = fixedPart(given);
  if (configured.some((input) => isWithin(base, fixedPart(input)))) return 'inside';
  return configured.some((input) => isWithin(fixedPart(input), base)) ? 'around' : 'apart';
}
