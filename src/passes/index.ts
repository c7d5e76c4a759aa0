export type { Pass, PassContext } from './pass.ts';
export { runPasses } from './passes.ts';
