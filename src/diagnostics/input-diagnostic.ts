import { spanOf } from '../source/index.ts';
import type { InputProblem, Span } from '../source/index.ts';
import { diagnose } from './diagnose.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Words what stood in the way of reading an input; `placeOf` knows where the config names it. */
export function inputDiagnostic(problem: InputProblem, placeOf: (input: string) => Span | undefined = () => undefined): Diagnostic {
  if (problem.kind === 'unmatched') {
    return diagnose('source/no-pages', placeOf(problem.input), `no page matches \`${problem.input}\``, {
      hint: 'name a file, a folder that holds .md, .markdown, .mdx, .txt or .html files, or a glob',
    });
  }
  const { file } = problem;
  if (problem.kind === 'encoding') {
    return diagnose('source/guessed-encoding', spanOf(file, 0, 0), `the page is not UTF-8: read as ${problem.encoding}`, {
      hint: 'save the page as UTF-8',
    });
  }
  const place = spanOf(file, problem.offset, problem.offset + 1);
  if (problem.kind === 'binary') return diagnose('source/binary', place, 'the file holds a NUL character: it is no text');
  return diagnose('source/not-utf8', place, 'the page is neither UTF-8 nor another encoding that can be told for sure', {
    hint: 'save the page as UTF-8',
  });
}
