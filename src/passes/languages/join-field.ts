import { diagnose } from '../../diagnostics/index.ts';
import type { Field, JsonValue, Provenance } from '../../model/index.ts';
import { joinTypes, typeName } from './join-types.ts';
import type { JoinedType } from './join-types.ts';
import type { Joining } from './joining.ts';

/** One field of two: what one page leaves open the other may say; where they disagree, the first is followed. */
export function joinField<F extends Field>(a: F, b: F, joining: Joining): F {
  const type = joinedType(a, b, joining);
  const required = joinedRequirement(a, b, joining);
  const preset = joinedDefault(a, b, joining);
  return {
    ...b,
    ...a,
    ...type.fact,
    ...required.fact,
    ...preset?.fact,
    limits: { ...b.limits, ...a.limits },
    examples: a.examples.length > 0 ? a.examples : b.examples,
    deprecated: a.deprecated || b.deprecated,
    evidence: { type: type.source, required: required.source, ...(preset && { default: preset.source }) },
  };
}

interface Joined<T> {
  readonly fact: T;
  readonly source: Provenance;
}

function joinedType(a: Field, b: Field, joining: Joining): Joined<Pick<Field, 'type'>> {
  const { type, differ, strangers } = joinTypes(a.type, b.type, joining);
  if (strangers) tellStrangers(a, b, strangers, joining);
  // what both say alike is the first page's: fields of the same words may share their types
  const source = type === b.type && type !== a.type ? b.evidence.type : a.evidence.type;
  if (!differ) return { fact: { type }, source };
  return { fact: { type }, source: disagree(`\`${a.name}\``, typeName(a.type), typeName(b.type), source, b.evidence.type, joining) };
}

function joinedRequirement(a: Field, b: Field, joining: Joining): Joined<Pick<Field, 'required'>> {
  const words = ({ required }: Field): string => (required ? 'required' : 'optional');
  const { required, evidence } = isUnstated(a) && !isUnstated(b) ? b : a;
  if (isUnstated(a) || isUnstated(b) || a.required === b.required) return { fact: { required }, source: evidence.required };
  return { fact: { required }, source: disagree(`\`${a.name}\``, words(a), words(b), evidence.required, b.evidence.required, joining) };
}

function isUnstated({ evidence }: Field): boolean {
  return evidence.required.rule === 'required/unstated';
}

function joinedDefault(a: Field, b: Field, joining: Joining): Joined<{ readonly default: JsonValue }> | undefined {
  const { default: value, evidence, source } = a.default === undefined ? b : a;
  if (value === undefined) return undefined;
  const words = [a.default, b.default].map((preset) => (preset === undefined ? undefined : JSON.stringify(preset)));
  const place = evidence.default ?? source;
  if (words[0] === undefined || words[1] === undefined || words[0] === words[1]) return { fact: { default: value }, source: place };
  const [first, second] = words.map((word) => `\`${String(word)}\``);
  const subject = `the default of \`${a.name}\``;
  return {
    fact: { default: value },
    source: disagree(subject, first ?? '', second ?? '', place, b.evidence.default ?? b.source, joining),
  };
}

/** Tells of it where the second page says otherwise; gives the place of the first, with what the generated code should say. */
function disagree(subject: string, first: string, second: string, here: Provenance, there: Provenance, joining: Joining): Provenance {
  const { report, called } = joining;
  const [own, other] = [called(here.span.file), called(there.span.file)];
  report(
    diagnose('link/languages-disagree', there.span, `${other} says that ${subject} is ${second}; ${first} was kept`, {
      related: [{ message: `${own} says ${first}`, span: here.span }],
    }),
  );
  return { ...here, guess: `${first}, as ${own} says; ${other} says ${second}` };
}

function tellStrangers(a: Field, b: Field, strangers: NonNullable<JoinedType['strangers']>, { report, called }: Joining): void {
  const [first] = strangers;
  if (!first) return;
  const lacking = first.source.span.file === b.source.span.file ? a : b;
  const values = strangers.map(({ value }) => `\`${String(value)}\``).join(', ');
  const { span } = lacking.evidence.type;
  report(
    diagnose(
      'link/languages-disagree',
      span,
      `${called(span.file)} does not list all values of \`${a.name}\` that the other does: ${values}; all were kept`,
      { related: [{ message: `\`${String(first.value)}\` is listed here`, span: first.source.span }] },
    ),
  );
}
