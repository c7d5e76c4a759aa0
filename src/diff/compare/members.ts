import type { Field, Operation, Parameter, Provenance, Schema } from '../../model/index.ts';
import type { Audience, Subject } from '../change.ts';
import { isFull } from './pair.ts';
import type { FullPair, Pair, PairedBy } from './pair.ts';
import { pairMembers } from './pair-members.ts';
import type { Outlines } from './pair-members.ts';
import type { Side } from './side.ts';
import { audiencesOfPair, fieldSubject, operationSubject } from './subjects.ts';

/** A field of a structure or a parameter of an operation, before and now. */
export interface MemberPair extends Pair<Field> {
  readonly by?: PairedBy;
  readonly holder: FullPair<Schema> | FullPair<Operation>;
  readonly subject: Subject;
  /** Who works with it. */
  readonly audiences: readonly Audience[];
  /** Where what holds it is described. */
  readonly places: { readonly old: Provenance | undefined; readonly new: Provenance | undefined };
}

export type FullMemberPair = MemberPair & FullPair<Field>;

export interface MembersInput {
  readonly old: Side;
  readonly new: Side;
  readonly operations: readonly Pair<Operation>[];
  readonly schemas: readonly Pair<Schema>[];
  readonly outlines: Outlines;
}

export function comparedMembers({ old, new: fresh, operations, schemas, outlines }: MembersInput): MemberPair[] {
  return [
    ...operations.filter(isFull).flatMap((pair) => parametersOf(pair, outlines)),
    ...schemas.filter(isFull).flatMap((pair) => fieldsOf(pair, old, fresh, outlines)),
  ];
}

/** What the client sends by itself is no business of those who call. */
function parametersOf(holder: FullPair<Operation>, outlines: Outlines): MemberPair[] {
  const places = { old: holder.old.source, new: holder.new.source };
  return pairMembers<Parameter>(holder.old.parameters, holder.new.parameters, outlines).map((pair) => {
    const { in: place = 'query', name = '' } = pair.new ?? pair.old ?? {};
    const audiences: Audience[] = [pair.old, pair.new].some((one) => one && isAmbient(one)) ? [] : ['senders'];
    return { ...pair, holder, subject: operationSubject(holder.new, place, name), audiences, places };
  });
}

/** A parameter that the client adds to each request by itself. */
export function isAmbient(field: Field & Partial<Pick<Parameter, 'ambient'>>): boolean {
  return field.ambient !== undefined;
}

function fieldsOf(holder: FullPair<Schema>, old: Side, fresh: Side, outlines: Outlines): MemberPair[] {
  const { old: one, new: other } = holder;
  if (one.shape.kind !== 'object' || other.shape.kind !== 'object') return [];
  const places = { old: one.sources[0], new: other.sources[0] };
  const audiences = audiencesOfPair(holder, old, fresh);
  return pairMembers(one.shape.fields, other.shape.fields, outlines).map((pair) => {
    const name = (pair.new ?? pair.old)?.name ?? '';
    return { ...pair, holder, subject: fieldSubject(other, name, fresh), audiences, places };
  });
}
