import { outputType } from '../../model/index.ts';
import type { Operation, Provenance, Schema, TypeRef } from '../../model/index.ts';
import type { Audience, Subject } from '../change.ts';
import type { MemberPair } from './members.ts';
import { isFull } from './pair.ts';
import type { FullPair, Pair } from './pair.ts';
import type { Outlines } from './pair-members.ts';
import type { Side } from './side.ts';
import { audiencesOfPair, operationSubject, schemaSubject } from './subjects.ts';
import type { Relations, TypeRelation } from './type-relation.ts';

/** A place where a type stands, before and now. */
export interface Slot {
  readonly subject: Subject;
  readonly audiences: readonly Audience[];
  readonly old: TypeRef;
  readonly new: TypeRef;
  /** Whether no more than the values of enums differ. */
  readonly sameOutline: boolean;
  readonly relation: (relations: Relations) => TypeRelation;
  readonly before: Provenance | undefined;
  readonly after: Provenance | undefined;
}

export interface SlotsInput {
  readonly old: Side;
  readonly new: Side;
  readonly operations: readonly Pair<Operation>[];
  readonly schemas: readonly Pair<Schema>[];
  readonly members: readonly MemberPair[];
  readonly outlines: Outlines;
}

type Typed = Pick<Slot, 'subject' | 'audiences' | 'old' | 'new' | 'before' | 'after'>;

export function typeSlots({ old, new: fresh, operations, schemas, members, outlines }: SlotsInput): Slot[] {
  const slot = (typed: Typed): Slot => ({
    ...typed,
    sameOutline: outlines.old(typed.old) === outlines.new(typed.new),
    relation: ({ ofTypes }) => ofTypes(typed.old, typed.new),
  });
  return [
    ...operations.filter(isFull).flatMap((pair) => [...bodySlot(pair), ...answerSlot(pair)].map(slot)),
    ...members
      .filter((member) => isFull(member))
      .map(({ subject, audiences, old: one, new: other }) =>
        slot({ subject, audiences, old: one.type, new: other.type, before: one.evidence.type, after: other.evidence.type }),
      ),
    ...schemas.filter(isFull).flatMap((pair) => schemaSlot(pair, old, fresh, slot)),
  ];
}

function bodySlot({ old: { requestBody: one }, new: fresh }: FullPair<Operation>): Typed[] {
  const { requestBody: other } = fresh;
  if (!one || !other) return [];
  return [
    {
      subject: operationSubject(fresh, 'request'),
      audiences: ['senders'],
      old: one.type,
      new: other.type,
      before: one.source,
      after: other.source,
    },
  ];
}

/** What a call returns; where the pages show none, that is anything. */
function answerSlot({ old: one, new: other }: FullPair<Operation>): Typed[] {
  const [before, after] = [answerOf(one), answerOf(other)];
  return [
    {
      subject: operationSubject(other, 'answer'),
      audiences: ['readers'],
      old: before.type,
      new: after.type,
      before: before.source,
      after: after.source,
    },
  ];
}

function answerOf(operation: Operation): { readonly type: TypeRef; readonly source: Provenance } {
  const type = outputType(operation);
  const response = operation.responses.find((one) => type !== undefined && one.type === type);
  return { type: type ?? { kind: 'unknown' }, source: response?.source ?? operation.source };
}

/** A structure may have been no structure before, or have become another name of a type. */
function schemaSlot(pair: FullPair<Schema>, old: Side, fresh: Side, slot: (typed: Typed) => Slot): Slot[] {
  const { old: one, new: other } = pair;
  if (one.shape.kind === 'object' && other.shape.kind === 'object') return [];
  const typed: Typed = {
    subject: schemaSubject(other, fresh),
    audiences: audiencesOfPair(pair, old, fresh),
    old: typeOf(one),
    new: typeOf(other),
    before: one.sources[0],
    after: other.sources[0],
  };
  const whole = slot(typed);
  return [
    { ...whole, sameOutline: one.shape.kind === other.shape.kind && whole.sameOutline, relation: ({ ofSchemas }) => ofSchemas(one, other) },
  ];
}

/** A structure with members stands for itself. */
function typeOf({ shape }: Schema): TypeRef {
  return shape.kind === 'alias' ? shape.type : { kind: 'object' };
}
