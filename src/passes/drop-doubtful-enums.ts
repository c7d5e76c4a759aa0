import type { TypeRef } from '../model/index.ts';
import { mapFields, sampleEvidence, scalarsIn } from '../model/index.ts';
import type { Pass } from './pass.ts';

/** Rules that read a list of values without the word for one. */
export const unannouncedEnums: ReadonlySet<string> = new Set(['enum/weakly-cued-list', 'enum/bare-bullet-list', 'enum/valued-list']);

/** A list that no word announces as one of values is none where a sample or an example holds another value. */
export const dropDoubtfulEnums: Pass = {
  name: 'drop-doubtful-enums',
  run: (model) => {
    return mapFields(model, (field) => {
      const shown = (): unknown[] => [
        ...(sampleEvidence(model).values.get(field) ?? []).flatMap(scalarsIn),
        ...field.examples.flatMap((example) => (Array.isArray(example) ? example : [example])),
      ];
      const type = withoutDoubt(field.type, shown);
      return type === field.type ? field : { ...field, type };
    });
  },
};

function withoutDoubt(type: TypeRef, shown: () => readonly unknown[]): TypeRef {
  if (type.kind === 'array') {
    const items = withoutDoubt(type.items, shown);
    return items === type.items ? type : { kind: 'array', items };
  }
  if (type.kind !== 'enum' || !type.values.every((value) => unannouncedEnums.has(value.source.rule))) return type;
  const listed = new Set<unknown>(type.values.map(({ value }) => value));
  const other = shown().some((value) => typeof value !== 'object' && !listed.has(value) && !listed.has(String(value)));
  return other ? { kind: 'scalar', name: type.base } : type;
}
