import { diagnose } from '../diagnostics/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { JsonNode } from '../model/index.ts';
import type { Check } from './check.ts';
import { listed } from './listed.ts';
import { misfits } from './misfit.ts';
import { subjects } from './subjects.ts';
import type { Subject } from './subjects.ts';

interface Slip {
  readonly subject: Subject;
  readonly node: JsonNode;
}

/**
 * Values in needless quotes: the habit of one printer, so that a page's fields share a note. A field is named once,
 * where it is first seen, however many pages show it.
 */
export const sampleQuoted: Check = {
  name: 'sample-quoted',
  run: (context) => {
    const pages = new Map<string, Slip[]>();
    for (const subject of subjects(context)) {
      const quoted = subject.nodes.flatMap((each) => misfits(subject.stated, each, context.schemas)).find(({ kind }) => kind === 'quoted');
      if (!quoted) continue;
      const { file } = quoted.node.span;
      const own = pages.get(file);
      if (own) own.push({ subject, node: quoted.node });
      else pages.set(file, [{ subject, node: quoted.node }]);
    }
    return [...pages.values()].flatMap(ofPage);
  },
};

function ofPage(slips: readonly Slip[]): Diagnostic[] {
  const inOrder = [...slips].sort((a, b) => a.node.span.start - b.node.span.start);
  const [first] = inOrder;
  if (!first) return [];
  const labels = [...new Set(inOrder.map(({ subject }) => subject.label))];
  const related = inOrder
    .slice(0, 3)
    .map(({ subject }) => ({ message: `the type of ${subject.label} is stated here`, span: subject.place }));
  return [diagnose('check/sample-quoted', first.node.span, `the sample quotes what is no text: ${listed(labels)}`, { related })];
}
