import { lazyEngine } from './lazy-engine.ts';
import { run } from './run.ts';

const { stdout, stderr, env } = process;

// A reader that has seen enough (`| head`) is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/** Once only: who insists ends the process, whatever it is at. */
function untilEnded(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  return controller.signal;
}

const terminal = { cwd: process.cwd(), env, stdout, stderr, now: () => performance.now(), untilEnded };
// No `process.exit`: it would cut off what a pipe has not taken yet.
process.exitCode = await run(process.argv.slice(2), terminal, lazyEngine);
