import type { Field, Operation, OperationInput, Schema } from '../../model/index.ts';
import { isFull } from './pair.ts';
import type { FullPair, Pair } from './pair.ts';
import type { Side } from './side.ts';
import { typeAtoms } from './type-atoms.ts';

/**
 * A parameter that is a member of the body now, or the other way round: `GET` with a query that became `POST` with a body. Those
 * who call find it at the same place of their argument.
 */
export interface Transfer {
  readonly operation: FullPair<Operation>;
  readonly toBody: boolean;
  readonly old: Field;
  readonly new: Field;
}

type InputOf = (operation: Operation, of: 'old' | 'new') => OperationInput;

export function findTransfers(operations: readonly Pair<Operation>[], input: InputOf, old: Side, fresh: Side): Transfer[] {
  return operations.filter(isFull).flatMap((operation) => {
    const before = flatInput(operation.old, input(operation.old, 'old'), old);
    const after = flatInput(operation.new, input(operation.new, 'new'), fresh);
    return [...before].flatMap(([key, one]): Transfer[] => {
      const other = after.get(key);
      if (!other || one.inBody === other.inBody) return [];
      // Where both bodies have it, a parameter of the same name came or went besides.
      const stays = isInBody(operation.old, key, old) && isInBody(operation.new, key, fresh);
      return stays ? [] : [{ operation, toBody: other.inBody, old: one.field, new: other.field }];
    });
  });
}

interface FlatMember {
  readonly field: Field;
  readonly inBody: boolean;
}

/** Parameters and members of the body side by side, as a call is given them. */
function flatInput(operation: Operation, { members, body }: OperationInput, side: Side): Map<string, FlatMember> {
  const flat = new Map(members.map(({ key, parameter }): [string, FlatMember] => [key, { field: parameter, inBody: false }]));
  const schema = body === 'rest' ? bodySchema(operation, side) : undefined;
  // What other calls hold too changes for them as well, and is told where it stands.
  if (schema && isOwn(schema, operation, side)) for (const field of fieldsOf(schema)) flat.set(field.name, { field, inBody: true });
  return flat;
}

function isInBody(operation: Operation, name: string, side: Side): boolean {
  const schema = bodySchema(operation, side);
  return schema !== undefined && fieldsOf(schema).some((field) => field.name === name);
}

/** The structure that a body is. */
export function bodySchema({ requestBody }: Operation, side: Side): Schema | undefined {
  const [only, ...others] = requestBody ? typeAtoms(requestBody.type, side.schema) : [];
  return only?.kind === 'structure' && others.length === 0 ? only.schema : undefined;
}

export function fieldsOf({ shape }: Schema): readonly Field[] {
  return shape.kind === 'object' ? shape.fields : [];
}

function isOwn({ id }: Schema, operation: Operation, side: Side): boolean {
  return side.usersOf(id, 'received').length === 0 && side.usersOf(id, 'sent').every((user) => user === operation.id);
}
