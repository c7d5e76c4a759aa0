import { diagnose } from '../diagnostics/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Check } from './check.ts';
import { misfits } from './misfit.ts';
import type { Misfit } from './misfit.ts';
import { subjects } from './subjects.ts';
import type { Subject } from './subjects.ts';
import { typeWords, valueWords } from './type-words.ts';

const shownSamples = 3;

/** A sample's value is of another type than the table says: reported where the type is stated, with the samples. */
export const sampleType: Check = {
  name: 'sample-type',
  run: (context) =>
    subjects(context).flatMap((subject) => {
      const found = subject.nodes.flatMap((node) => misfits(subject.stated, node, context.schemas)).filter(({ kind }) => kind === 'type');
      return contradiction(subject, found);
    }),
};

function contradiction(subject: Subject, found: readonly Misfit[]): Diagnostic[] {
  const [first] = found;
  if (!first) return [];
  const what = first.inside ? `an element of ${subject.label}` : subject.label;
  const consequence = subject.widened ? `it was taken as ${typeWords(subject.widened)}` : 'the table is kept';
  const note = found.every(isLoneElement);
  const related = found.slice(0, shownSamples).map(({ node }) => ({ message: `the sample holds ${valueWords(node)}`, span: node.span }));
  const message = `${what} is ${typeWords(first.type)} by the page, and ${note ? 'one element of it' : valueWords(first.node)} in the sample; ${consequence}`;
  return [{ ...diagnose('check/sample-type', subject.place, message, { related }), ...(note && { severity: 'note' }) }];
}

/** Printers of samples drop the brackets of a list of one. The table is not in doubt then. */
function isLoneElement({ type, node }: Misfit): boolean {
  return (
    type.kind === 'array' &&
    node.kind === 'object' &&
    type.items.kind !== 'scalar' &&
    type.items.kind !== 'enum' &&
    type.items.kind !== 'array'
  );
}
