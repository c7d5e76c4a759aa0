#!/usr/bin/env node
import { lazyEngine } from './lazy-engine.ts';
import { run } from './run.ts';

const { stdout, stderr, env } = process;

// A reader that has seen enough (`| head`) is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

// No `process.exit`: it would cut off what a pipe has not taken yet.
process.exitCode = await run(process.argv.slice(2), { cwd: process.cwd(), env, stdout, stderr, now: () => performance.now() }, lazyEngine);
