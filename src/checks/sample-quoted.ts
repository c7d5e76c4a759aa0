import { diagnose } from '../diagnostics/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Check } from './check.ts';
import { listed } from './listed.ts';
import { misfits } from './misfit.ts';
import type { Misfit } from './misfit.ts';
import { subjects } from './subjects.ts';
import type { Subject } from './subjects.ts';

interface Slip {
  readonly subject: Subject;
  readonly misfit: Misfit;
}

/** Values in needless quotes: one note a page, for it is one printer's habit. */
export const sampleQuoted: Check = {
  name: 'sample-quoted',
  run: (context) => {
    const pages = new Map<string, Slip[]>();
    for (const subject of subjects(context)) {
      for (const misfit of subject.nodes.flatMap((node) => misfits(subject.stated, node, context.schemas))) {
        if (misfit.kind !== 'quoted') continue;
        const { file } = misfit.node.span;
        pages.set(file, [...(pages.get(file) ?? []), { subject, misfit }]);
      }
    }
    return [...pages.values()].flatMap(ofPage);
  },
};

function ofPage(slips: readonly Slip[]): Diagnostic[] {
  const inOrder = [...slips].sort((a, b) => a.misfit.node.span.start - b.misfit.node.span.start);
  const [first] = inOrder;
  if (!first) return [];
  const labels = [...new Set(inOrder.map(({ subject }) => subject.label.replaceAll('`', '')))];
  const related = [{ message: 'the type is stated here', span: first.subject.place }];
  return [diagnose('check/sample-quoted', first.misfit.node.span, `the sample quotes what is no text: ${listed(labels)}`, { related })];
}
