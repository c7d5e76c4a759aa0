export { lazyEngine } from './lazy-engine.ts';
export { run } from './run.ts';
export type { ExitCode } from './command.ts';
export type { Engine, ReadOptions, Reading } from './engine.ts';
export type { Terminal } from './terminal.ts';
