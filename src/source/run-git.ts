import { spawn } from 'node:child_process';

export interface GitOutcome {
  /** Absent where git itself could not be started. */
  readonly code?: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git, for reading alone: it takes no locks on the way. */
export async function runGit(cwd: string, args: readonly string[], input: string = ''): Promise<GitOutcome> {
  const child = spawn('git', args, { cwd, env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' } });
  const chunks: Buffer[] = [];
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  // A git that ends early leaves nobody to read what is written.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | undefined>((resolve) => {
    child.on('error', () => resolve(undefined));
    child.on('close', (ended) => resolve(ended ?? 1));
  });
  return { ...(code !== undefined && { code }), stdout: Buffer.concat(chunks), stderr: stderr.trim() };
}
