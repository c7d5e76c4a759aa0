import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Invocation, Run } from '../command.ts';
import { loneJob } from '../job/lone-job.ts';
import { progressOn } from '../progress.ts';
import { readJobs } from '../read/read-jobs.ts';
import type { ReadJobs } from '../read/read-jobs.ts';
import { exitCodeOf, hasErrors, printDiagnostics } from '../report.ts';

/**
 * Prints the OpenAPI document of one API. With errors in the pages, a file is left as it is; standard output, which replaces
 * nothing, gets what is sound.
 */
export const openapi: Run = async (invocation) => {
  const { settings, terminal } = invocation;
  const progress = progressOn(terminal, settings.quiet);
  // `--out` is a file here, not the folder of an SDK.
  const { out, ...others } = settings;
  const read = await readJobs({ ...invocation, settings: others }, progress, { check: (jobs) => void loneJob(jobs, 'one document') });
  const text = await documentText(read, invocation);
  progress.clear();
  printDiagnostics(invocation, read.diagnostics, read.files, { output: terminal.stderr });
  if (text !== undefined && out === undefined) terminal.stdout.write(text);
  if (text !== undefined && out !== undefined && (settings.keepGoing || !hasErrors(read.diagnostics))) {
    await writeDocument(path.resolve(terminal.cwd, out), text);
  }
  return exitCodeOf(invocation, read.diagnostics);
};

async function documentText({ list }: ReadJobs, { engine }: Invocation): Promise<string | undefined> {
  const [read] = list;
  // A document of nothing would only be taken for the API's.
  if (!read?.reading || read.reading.model.operations.length === 0) return undefined;
  const { baseUrl } = read.job.options;
  return engine.openapi(read.reading.model, baseUrl === undefined ? {} : { baseUrl });
}

async function writeDocument(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
