import type { Operation, Schema } from '../../model/index.ts';
import type { Audience, Part, Subject } from '../change.ts';
import { within } from './locations.ts';
import type { FullPair } from './pair.ts';
import type { Side } from './side.ts';

/** An operation, or a part of it. */
export function operationSubject(operation: Operation, part?: Part, path?: string): Subject {
  const endpoint = `${operation.method.toUpperCase()} ${operation.path}`;
  return { kind: 'operation', name: operation.id, endpoint, ...(part && { part }), ...(path !== undefined && { path }) };
}

/** A structure: by itself where the page names it, else at its place. */
export function schemaSubject(schema: Schema, side: Side): Subject {
  const location = side.location(schema);
  if (location.kind === 'structure') {
    const { id, name } = location.schema;
    const users = { sentBy: side.usersOf(id, 'sent'), receivedBy: side.usersOf(id, 'received') };
    return { kind: 'structure', name, ...users, ...(location.path !== '' && { path: location.path }) };
  }
  const { operation, part, status, path } = location;
  return { ...operationSubject(operation, part, path === '' ? undefined : path), ...(status !== undefined && { status }) };
}

export function fieldSubject(schema: Schema, name: string, side: Side): Subject {
  return within(schemaSubject(schema, side), name);
}

/** Who works with a structure. One that no operation uses is exported all the same, for anything. */
export function audiencesOf(schema: Schema, side: Side): readonly Audience[] {
  const uses = usesOf(schema, side);
  return uses.length > 0 ? uses : ['senders', 'readers'];
}

/** Whom a change inside a structure concerns. Where it is used no more, its going there is told, not what became of it. */
export function audiencesOfPair({ old, new: fresh }: FullPair<Schema>, oldSide: Side, newSide: Side): readonly Audience[] {
  if (usesOf(old, oldSide).length === 0) return audiencesOf(old, oldSide);
  const now = usesOf(fresh, newSide);
  return usesOf(old, oldSide).filter((audience) => now.includes(audience));
}

function usesOf({ id }: Schema, side: Side): Audience[] {
  const ways = [['senders', 'sent'] as const, ['readers', 'received'] as const];
  return ways.flatMap(([audience, way]) => (side.usersOf(id, way).length > 0 ? [audience] : []));
}
