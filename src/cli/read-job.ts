import { inputDiagnostic } from '../diagnostics/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { readInputs } from '../source/index.ts';
import type { InputProblem, Inputs, SourceFile, Span } from '../source/index.ts';
import type { Invocation } from './command.ts';
import { counted } from './counted.ts';
import type { ReadOptions, Reading } from './engine.ts';
import type { Job } from './job.ts';
import type { Progress } from './progress.ts';

/** What came of reading an API's pages. */
export interface ReadJob {
  readonly job: Job;
  readonly pages: readonly SourceFile[];
  /** Absent where there was no page to read. */
  readonly reading?: Reading;
  /** Of the inputs and of the pages. */
  readonly diagnostics: readonly Diagnostic[];
  /** Files that diagnostics may point into. */
  readonly files: readonly SourceFile[];
}

/** `outs`: the folders of all SDKs, whose files are no pages. */
export async function readJob(job: Job, outs: readonly string[], { terminal, engine }: Invocation, progress: Progress): Promise<ReadJob> {
  const { pages, problems } = await readInputsOf(job, outs, terminal.cwd);
  const inputDiagnostics = await Promise.all(problems.map((problem) => placedDiagnostic(problem, job)));
  const files = [...pages, ...problems.flatMap((problem) => (problem.kind === 'unmatched' ? [] : problem.file))];
  if (pages.length === 0) return { job, pages, diagnostics: inputDiagnostics, files };
  progress.stage(`${job.name}: reading ${counted(pages.length, 'page')}`);
  const reading = await engine.read(pages, readOptions(job));
  return { job, pages, reading, diagnostics: [...inputDiagnostics, ...reading.diagnostics], files };
}

/** Pages of a revision are called as git calls them: `v1.2:docs/page.md`. */
async function readInputsOf(job: Job, outs: readonly string[], cwd: string): Promise<Inputs> {
  const { revision } = job;
  const inputs = await readInputs(job.inputs, { cwd: job.folder, shownFrom: revision?.root ?? cwd, exclude: outs });
  if (!revision) return inputs;
  const called = (page: SourceFile): SourceFile => ({ ...page, path: `${revision.name}:${page.path}` });
  return {
    pages: inputs.pages.map(called),
    problems: inputs.problems.map((problem) => (problem.kind === 'unmatched' ? problem : { ...problem, file: called(problem.file) })),
  };
}

async function placedDiagnostic(problem: InputProblem, job: Job): Promise<Diagnostic> {
  const place: Span | undefined = problem.kind === 'unmatched' ? await job.locateInput(problem.input) : undefined;
  return inputDiagnostic(problem, () => place);
}

function readOptions({ name, options: { endpoint, vocabulary, types, success } }: Job): ReadOptions {
  return { name, ...(endpoint && { endpoint }), ...(vocabulary && { vocabulary }), ...(types && { types }), ...(success && { success }) };
}
