import { diagnose } from '../diagnostics/index.ts';
import type { Diagnostic, Related } from '../diagnostics/index.ts';
import type { Field, JsonNode, Schema } from '../model/index.ts';
import type { Check } from './check.ts';
import { listedNames } from './listed.ts';

const shownFields = 3;

type ObjectNode = Extract<JsonNode, { kind: 'object' }>;

/** A sample lacks what the table says is always there. An empty object shows nothing. */
export const sampleMissing: Check = {
  name: 'sample-missing',
  run: ({ model, evidence }) =>
    model.schemas.flatMap((schema) =>
      ofStructure(
        schema,
        (evidence.objects.get(schema.id) ?? []).filter((object) => object.members.length > 0),
      ),
    ),
};

function ofStructure({ shape }: Schema, objects: readonly ObjectNode[]): Diagnostic[] {
  if (shape.kind !== 'object') return [];
  const lacking = shape.fields.filter(isStatedRequired).flatMap((field) => {
    const object = objects.find((candidate) => !candidate.members.some((member) => member.name === field.name));
    return object ? [{ field, object }] : [];
  });
  const [first] = lacking;
  if (!first) return [];
  const span = { ...first.object.span, end: first.object.span.start + 1 };
  const related = lacking
    .slice(0, shownFields)
    .map(({ field }): Related => ({ message: `\`${field.name}\` is required here`, span: field.evidence.required.span }));
  return [
    diagnose(
      'check/sample-missing',
      span,
      `the sample lacks ${listedNames(lacking.map(({ field }) => field.name))}, required by the table`,
      { related },
    ),
  ];
}

/** What was taken to be required because samples hold it is not held against them. */
function isStatedRequired({ required, evidence }: Field): boolean {
  return required && evidence.required.via !== 'sample' && evidence.required.rule !== 'required/unstated';
}
