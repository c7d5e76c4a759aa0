import type { Repair } from './repair.ts';

/** `##Title` is no heading to CommonMark; editors that render it as one are widespread. The last `#` becomes the space. */
export const tightHeading: Repair = ({ text }) => {
  const marks = /^#{2,6}(?=[^\s#!\d{])/.exec(text)?.[0].length;
  return marks === undefined ? undefined : `${'#'.repeat(marks - 1)} ${text.slice(marks)}`;
};
