import type { ApiModel, Operation, OperationInput, Schema } from '../../model/index.ts';
import { operationInput } from '../../model/index.ts';
import { comparedMembers } from './members.ts';
import type { MemberPair } from './members.ts';
import { findMoves } from './moves.ts';
import type { Move } from './moves.ts';
import type { Outlines } from './pair-members.ts';
import { isFull } from './pair.ts';
import type { Pair } from './pair.ts';
import { pairOperations } from './pair-operations.ts';
import { pairSchemas } from './pair-schemas.ts';
import { side } from './side.ts';
import type { Side } from './side.ts';
import { typeSlots } from './slots.ts';
import type { Slot } from './slots.ts';
import { findTransfers } from './transfers.ts';
import type { Transfer } from './transfers.ts';
import { typeOutline } from './type-outline.ts';
import { relations } from './type-relation.ts';
import type { Relations } from './type-relation.ts';

/** Two models laid side by side: what the rules look at. */
export interface Comparison {
  readonly old: Side;
  readonly new: Side;
  readonly operations: readonly Pair<Operation>[];
  readonly schemas: readonly Pair<Schema>[];
  /** Fields and parameters of what is there on both sides. */
  readonly members: readonly MemberPair[];
  readonly moves: readonly Move[];
  readonly transfers: readonly Transfer[];
  /** Places of types that are there on both sides. */
  readonly slots: readonly Slot[];
  readonly relations: Relations;
  readonly outlines: Outlines;
  /** What a call is given, before and now. */
  readonly input: (operation: Operation, of: 'old' | 'new') => OperationInput;
}

export function compare(oldModel: ApiModel, newModel: ApiModel): Comparison {
  const old = side(oldModel);
  const fresh = side(newModel);
  const operations = pairOperations(old, fresh);
  const schemas = pairSchemas(old, fresh, operations);
  const partnerOf = new Map(schemas.filter(isFull).map((pair) => [pair.old.id, pair.new.id]));
  // A structure and its partner look the same, whatever they are called.
  const outlines: Outlines = {
    old: (type) => typeOutline(type, (id) => `ref ${partnerOf.get(id) ?? `old ${id}`}`),
    new: (type) => typeOutline(type, (id) => `ref ${id}`),
  };
  const members = comparedMembers({ old, new: fresh, operations, schemas, outlines });
  const moves = findMoves({ old, new: fresh, operations, schemas, members, outlines });
  const input: Comparison['input'] = (operation, of) => operationInput(operation, (id) => neededSchema(of === 'old' ? old : fresh, id));
  return {
    old,
    new: fresh,
    operations,
    schemas,
    members,
    moves,
    transfers: findTransfers(operations, input, old, fresh),
    slots: typeSlots({ old, new: fresh, operations, schemas, members, outlines }),
    outlines,
    relations: relations(old, fresh, (one, other) => partnerOf.get(one) === other),
    input,
  };
}

function neededSchema({ schema }: Side, id: string): Schema {
  const found = schema(id);
  if (!found) throw new Error(`no schema has the id ${JSON.stringify(id)}`);
  return found;
}
