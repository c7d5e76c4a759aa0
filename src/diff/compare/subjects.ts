import type { Operation, Schema } from '../../model/index.ts';
import type { Audience, Part, Subject } from '../change.ts';
import { within } from './locations.ts';
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

/**
 * Who works with a structure. One that no operation uses is exported all the same, for anything.
 */
export function audiencesOf(schema: Schema, side: Side): readonly Audience[] {
  const sent = side.usersOf(schema.id, 'sent').length > 0;
  const received = side.usersOf(schema.id, 'received').length > 0;
  if (sent === received) return ['senders', 'readers'];
  return [sent ? 'senders' : 'readers'];
}
