import type { Field, Operation, Schema } from '../../model/index.ts';
import type { Audience } from '../change.ts';
import type { MemberPair } from './members.ts';
import { isFull } from './pair.ts';
import type { Pair } from './pair.ts';
import type { Outlines } from './pair-members.ts';
import type { Side } from './side.ts';
import { refsOf } from './side.ts';
import { audiencesOf } from './subjects.ts';

/** A field that stands in another structure now. Both structures are used together, so this is more than chance, but it is a guess. */
export interface Move {
  readonly old: Field;
  readonly new: Field;
  readonly from: Schema;
  readonly to: Schema;
  readonly audiences: readonly Audience[];
}

export interface MovesInput {
  readonly old: Side;
  readonly new: Side;
  readonly operations: readonly Pair<Operation>[];
  readonly schemas: readonly Pair<Schema>[];
  readonly members: readonly MemberPair[];
  readonly outlines: Outlines;
}

interface Standing {
  readonly field: Field;
  readonly schema: Schema;
  /** In the new model's terms. */
  readonly users: readonly string[];
  /** What the structure is made of, and what is made of it, in the new model's terms. */
  readonly neighbours: ReadonlySet<string>;
}

/** Fields that are gone here and new there, by name and type. */
export function findMoves({ old, new: fresh, operations, schemas, members, outlines }: MovesInput): Move[] {
  const operationNow = new Map(operations.filter(isFull).map((pair) => [pair.old.id, pair.new.id]));
  const schemaNow = new Map(schemas.filter(isFull).map((pair) => [pair.old.id, pair.new.id]));
  const inNewTerms = {
    schema: (id: string) => schemaNow.get(id) ?? `old ${id}`,
    operation: (id: string) => operationNow.get(id) ?? `old ${id}`,
  };
  const same = { schema: (id: string) => id, operation: (id: string) => id };
  const gone = standings(old, 'old', members, schemas, inNewTerms);
  const added = standings(fresh, 'new', members, schemas, same);
  const addedByName = new Map<string, Standing[]>();
  for (const one of added) addTo(addedByName, one.field.name, one);
  const moves: Move[] = [];
  const taken = new Set<Field>();
  for (const one of gone) {
    const target = addedByName.get(one.field.name)?.find((other) => {
      const isAlike = !taken.has(other.field) && outlines.old(one.field.type) === outlines.new(other.field.type);
      return isAlike && isNear(one, other, inNewTerms.schema(one.schema.id));
    });
    if (!target) continue;
    taken.add(target.field);
    moves.push({ old: one.field, new: target.field, from: one.schema, to: target.schema, audiences: audiencesOf(one.schema, old) });
  }
  return moves;
}

interface Terms {
  readonly schema: (id: string) => string;
  readonly operation: (id: string) => string;
}

/** Fields without a partner: of structures that stayed, and all those of structures that did not. */
function standings(
  side: Side,
  which: 'old' | 'new',
  members: readonly MemberPair[],
  schemas: readonly Pair<Schema>[],
  terms: Terms,
): Standing[] {
  const holders = holdersOf(side);
  const standing = (schema: Schema, field: Field): Standing => {
    const users = [...side.usersOf(schema.id, 'sent'), ...side.usersOf(schema.id, 'received')];
    const neighbours = [...refsOf(schema), ...(holders.get(schema.id) ?? [])];
    return { field, schema, users: users.map(terms.operation), neighbours: new Set(neighbours.map(terms.schema)) };
  };
  const lone = members.flatMap((member) => {
    const field = member[which];
    const schema = member.holder[which];
    return field && !isFull(member) && 'shape' in schema ? [standing(schema, field)] : [];
  });
  const whole = schemas.flatMap((pair) => {
    const schema = pair[which];
    return schema && !isFull(pair) && schema.shape.kind === 'object' ? schema.shape.fields.map((field) => standing(schema, field)) : [];
  });
  return [...lone, ...whole];
}

function addTo<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

function holdersOf({ model }: Side): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const schema of model.schemas) for (const id of refsOf(schema)) addTo(holders, id, schema.id);
  return holders;
}

/** One level up or down, on either side; both must be used by one operation, if any uses them. */
function isNear(one: Standing, other: Standing, from: string): boolean {
  const together = one.users.length + other.users.length === 0 || one.users.some((user) => other.users.includes(user));
  return (
    together &&
    (one.neighbours.has(other.schema.id) || other.neighbours.has(from) || [...one.neighbours].some((id) => other.neighbours.has(id)))
  );
}
