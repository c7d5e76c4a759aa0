import { diagnose } from '../diagnostics/index.ts';
import type { Diagnostic, Related } from '../diagnostics/index.ts';
import type { JsonMember, JsonNode, Schema } from '../model/index.ts';
import type { Check, CheckContext } from './check.ts';
import { listedNames } from './listed.ts';

type ObjectNode = Extract<JsonNode, { kind: 'object' }>;

const shownPlaces = 3;

/** A sample holds keys that the table of their structure lacks: one note a structure, whatever stands below its keys. */
export const sampleSurplus: Check = {
  name: 'sample-surplus',
  run: (context) => {
    const outside = parametersByBody(context);
    return context.model.schemas.flatMap((schema) => ofStructure(schema, context.evidence.objects.get(schema.id) ?? [], outside));
  },
};

/** A sample of a request may show its query and path beside its body. */
function parametersByBody({ model }: CheckContext): Map<JsonNode, ReadonlySet<string>> {
  const bodies = new Map<JsonNode, ReadonlySet<string>>();
  for (const { samples = [], parameters } of model.operations) {
    for (const { side, value } of samples) if (side === 'request') bodies.set(value, new Set(parameters.map(({ name }) => name)));
  }
  return bodies;
}

function ofStructure(schema: Schema, objects: readonly ObjectNode[], outside: ReadonlyMap<JsonNode, ReadonlySet<string>>): Diagnostic[] {
  const { shape } = schema;
  if (shape.kind !== 'object' || shape.open) return [];
  const known = new Set(shape.fields.map(({ name }) => name));
  const surplus = new Map<string, JsonMember>();
  for (const object of objects) {
    for (const member of object.members) {
      if (!known.has(member.name) && !surplus.has(member.name) && !outside.get(object)?.has(member.name)) surplus.set(member.name, member);
    }
  }
  const [first] = surplus.values();
  if (!first) return [];
  const table = schema.origin === 'page' && schema.pageName !== undefined ? `the table of \`${schema.pageName}\`` : 'its table';
  return [
    diagnose('check/sample-surplus', first.nameSpan, `the sample holds ${listedNames([...surplus.keys()])}, which ${table} lacks`, {
      related: places(schema, first, [...surplus.values()]),
      ...hintOf(surplus, known),
    }),
  ];
}

function places(schema: Schema, first: JsonMember, surplus: readonly JsonMember[]): Related[] {
  const own = schema.sources.find(({ span }) => span.file === first.nameSpan.file) ?? schema.sources[0];
  const elsewhere = new Map(
    surplus.filter(({ nameSpan }) => nameSpan.file !== first.nameSpan.file).map((member) => [member.nameSpan.file, member]),
  );
  return [
    ...(own ? [{ message: 'the structure is described here', span: own.span }] : []),
    ...[...elsewhere.values()].slice(0, shownPlaces).map(({ name, nameSpan }) => ({ message: `\`${name}\` stands here`, span: nameSpan })),
  ];
}

/** `user_id` in the sample and `userId` in the table are likely one. */
function hintOf(surplus: ReadonlyMap<string, JsonMember>, known: ReadonlySet<string>): { hint?: string } {
  const pairs = [...surplus.keys()].flatMap((name) => {
    const twin = [...known].find((candidate) => bare(candidate) === bare(name));
    return twin === undefined ? [] : [`\`${name}\` for \`${twin}\``];
  });
  return pairs.length > 0 ? { hint: `is it ${pairs.join(', ')}?` } : {};
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '');
}
