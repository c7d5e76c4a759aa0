import type { Operation, Schema } from '../../model/index.ts';
import { overlap, nameLikeness, wordsOf } from './likeness.ts';
import { pairByLikeness } from './pair.ts';
import type { Pair, PairedBy } from './pair.ts';
import type { Side } from './side.ts';

const alikeEnough = 0.65;

/** Operations by their names, then by their endpoints, then by what they look like. In the order of the new model; what is gone comes last. */
export function pairOperations(old: Side, fresh: Side): Pair<Operation>[] {
  const partners = new Map<Operation, { readonly old: Operation; readonly by: PairedBy }>();
  const paired = new Set<Operation>();
  const pair = (one: Operation, other: Operation, by: PairedBy): void => {
    partners.set(other, { old: one, by });
    paired.add(one);
  };
  const olds = (): Operation[] => old.model.operations.filter((one) => !paired.has(one));
  const news = (): Operation[] => fresh.model.operations.filter((one) => !partners.has(one));
  const pairBy = (by: PairedBy, key: (operation: Operation) => string): void => {
    const waiting = new Map(olds().map((one) => [key(one), one]));
    for (const other of news()) {
      const one = waiting.get(key(other));
      if (one && !paired.has(one)) pair(one, other, by);
    }
  };
  pairBy('name', ({ id }) => id);
  pairBy('endpoint', endpointKey);
  const likeness = (one: Operation, other: Operation): number => operationLikeness(one, other, old, fresh);
  for (const one of pairByLikeness(olds(), news(), likeness, alikeEnough)) pair(one.old, one.new, one.by);
  return [
    ...fresh.model.operations.map((one): Pair<Operation> => ({ ...partners.get(one), new: one })),
    ...olds().map((one) => ({ old: one })),
  ];
}

/** Two operations at one address are told apart by their constant parameters. */
function endpointKey({ method, path, parameters }: Operation): string {
  const constants = parameters
    .filter(({ ambient }) => ambient === 'constant')
    .map(({ name, default: value }) => `${name}=${JSON.stringify(value)}`);
  return [method, path.replace(/\{[^}]*\}/g, '{}'), ...constants].join(' ');
}

/** From 0 to 1. */
function operationLikeness(one: Operation, other: Operation, old: Side, fresh: Side): number {
  const fields = overlap(fieldNames(one, old), fieldNames(other, fresh));
  const title = one.title !== undefined && one.title === other.title ? 1 : 0;
  const address = overlap(segments(one), segments(other));
  return 0.35 * fields + 0.3 * Math.max(title, nameLikeness(one.id, other.id)) + 0.35 * Math.max(title, address);
}

function segments({ method, path }: Operation): string[] {
  return [method, ...path.split('/').flatMap(wordsOf)];
}

/** What goes in and comes out, one level deep. */
function fieldNames({ parameters, requestBody, responses }: Operation, { schema }: Side): string[] {
  const parts = [['>', requestBody?.type] as const, ...responses.map(({ type }) => ['<', type] as const)];
  const members = parts.flatMap(([way, type]) => (type?.kind === 'ref' ? membersOf(schema(type.schema)).map((name) => way + name) : []));
  return [...parameters.filter(({ ambient }) => ambient === undefined).map(({ name }) => `>${name}`), ...members];
}

function membersOf(schema: Schema | undefined): string[] {
  return schema?.shape.kind === 'object' ? schema.shape.fields.map(({ name }) => name) : [];
}
