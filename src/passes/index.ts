export type { Pass, PassContext } from './pass.ts';
export { passes, runPasses } from './passes.ts';
