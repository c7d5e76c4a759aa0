export {
  align,
  breakParent,
  conditionalGroup,
  fill,
  group,
  hardline,
  ifBreak,
  indent,
  indentIfBreak,
  join,
  line,
  softline,
  willBreak,
} from './builders.ts';
export type { Doc } from './doc.ts';
export { printDoc } from './print-doc.ts';
