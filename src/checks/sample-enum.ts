import { diagnose } from '../diagnostics/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { JsonNode, TypeRef } from '../model/index.ts';
import type { Check } from './check.ts';
import { listedNames } from './listed.ts';
import { misfits } from './misfit.ts';
import { subjects } from './subjects.ts';
import type { Subject } from './subjects.ts';
import { valueWords } from './type-words.ts';

type Enum = Extract<TypeRef, { kind: 'enum' }>;

/** A sample's value is none of those that the page lists: reported at the value, with the place of the list. */
export const sampleEnum: Check = {
  name: 'sample-enum',
  run: (context) =>
    subjects(context).flatMap((subject) => {
      const strangers = new Map<string, { readonly node: JsonNode; readonly type: Enum }>();
      for (const { kind, node, type } of subject.nodes.flatMap((each) => misfits(subject.stated, each, context.schemas))) {
        if (kind !== 'value' || type.kind !== 'enum' || isStandIn(node)) continue;
        const words = valueWords(node);
        if (!strangers.has(words)) strangers.set(words, { node, type });
      }
      return ofField(subject, strangers);
    }),
};

/** Nothing, or the name of the type: the printer of the sample had no value. */
function isStandIn(node: JsonNode): boolean {
  return node.kind === 'scalar' && (node.value === '' || node.value === 'string');
}

function ofField(
  { label, place }: Subject,
  strangers: ReadonlyMap<string, { readonly node: JsonNode; readonly type: Enum }>,
): Diagnostic[] {
  const [first, ...others] = strangers.values();
  if (!first) return [];
  const words = [...strangers.keys()];
  const values = first.type.values.map(({ value }) => String(value));
  const related = [
    { message: `the page lists ${listedNames(values, 20)}`, span: first.type.values[0]?.source.span ?? place },
    ...others.slice(0, 2).map(({ node }) => ({ message: `${valueWords(node)} stands here`, span: node.span })),
  ];
  return [
    diagnose(
      'check/sample-enum',
      first.node.span,
      `${label} is ${words.slice(0, 5).join(', ')}${words.length > 5 ? ', …' : ''} in the sample, which the page does not list`,
      { related },
    ),
  ];
}
