export type { Pass, PassContext } from './pass.ts';
export { passes, runPasses } from './passes.ts';
export { isOfType, isQuoted, jsonType } from './quoted.ts';
export { sampleEvidence } from './sample-evidence.ts';
