import { diagnose } from '../../diagnostics/index.ts';
import type { Field } from '../../model/index.ts';
import { joinField } from './join-field.ts';
import type { Joining } from './joining.ts';

type Span = Field['source']['span'];

/** Where the two lists stand. */
type Places = readonly (Span | undefined)[];

/** One list of two; what only one of them has is there, and told of. */
export function joinFields<F extends Field>(a: readonly F[], b: readonly F[], places: Places, joining: Joining): F[] {
  const others = new Map(b.map((field) => [field.name, field]));
  const names = new Set(a.map(({ name }) => name));
  const fields = a.map((field) => {
    const other = others.get(field.name);
    return other ? joinField(field, other, joining) : field;
  });
  const onlyHere = a.filter(({ name }) => !others.has(name));
  const onlyThere = b.filter(({ name }) => !names.has(name));
  // a list without any member is a description that was left out
  if (a.length > 0 && b.length > 0) {
    tellMissing(onlyHere, places[1], joining);
    tellMissing(onlyThere, places[0], joining);
  }
  return [...fields, ...onlyThere];
}

const shown = 5;

function tellMissing(fields: readonly Field[], lacking: Span | undefined, { report, called }: Joining): void {
  // what a page merely implies it does not state
  const stated = fields.filter(({ source }) => source.rule !== 'field/implied' && source.via === 'table');
  const [first] = stated;
  if (!first || !lacking) return;
  const names = stated.slice(0, shown).map(({ name }) => `\`${name}\``);
  const more = stated.length > shown ? ` and ${stated.length - shown} more` : '';
  report(
    diagnose(
      'link/languages-disagree',
      lacking,
      `${called(lacking.file)} lacks ${names.join(', ')}${more}, which ${called(first.source.span.file)} has`,
      { related: stated.slice(0, 3).map(({ name, source }) => ({ message: `\`${name}\` stands here`, span: source.span })) },
    ),
  );
}
