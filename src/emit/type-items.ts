import { outputType } from '../model/index.ts';
import type { Operation, OperationInput, Schema, TypeRef } from '../model/index.ts';
import type { EmitContext } from './emit-context.ts';
import type { TypeNames } from './names/index.ts';

/** A type that gets a declaration, a schema and validators. */
export type TypeItem =
  | { readonly kind: 'schema'; readonly names: TypeNames; readonly schema: Schema }
  | { readonly kind: 'input'; readonly names: TypeNames; readonly operation: Operation; readonly input: OperationInput }
  | { readonly kind: 'output'; readonly names: TypeNames; readonly operation: Operation; readonly type: TypeRef };

/** All types in the model's order: by operation what the call is given, the structures that belong to it, what it returns; then all others. */
export function typeItems(context: EmitContext): TypeItem[] {
  const { operations, schemas } = context.model;
  const owned = new Map(operations.map(({ id }) => [id, [] as Schema[]]));
  const others: Schema[] = [];
  for (const schema of schemas) (ownedBy(schema, owned) ?? others).push(schema);
  const ofSchema = (schema: Schema): TypeItem => ({ kind: 'schema', names: context.names.schema(schema.id), schema });
  return [
    ...operations.flatMap((operation) => [
      ...inputItem(operation, context),
      ...(owned.get(operation.id) ?? []).map(ofSchema),
      ...outputItem(operation, context),
    ]),
    ...others.map(ofSchema),
  ];
}

function ownedBy<T>({ owner }: Schema, byOperation: ReadonlyMap<string, T>): T | undefined {
  return owner?.kind === 'operation' ? byOperation.get(owner.id) : undefined;
}

/** The pages that types stem from. */
export function pagesOf({ model, page }: EmitContext): string[] {
  return [...model.operations.map(({ relative }) => relative), ...model.schemas.flatMap(({ sources }) => sources.map(page))];
}

function inputItem(operation: Operation, context: EmitContext): TypeItem[] {
  const { input: names, ownInput } = context.names.operation(operation.id);
  return names && ownInput ? [{ kind: 'input', names, operation, input: context.input(operation.id) }] : [];
}

function outputItem(operation: Operation, context: EmitContext): TypeItem[] {
  const { output: names, ownOutput } = context.names.operation(operation.id);
  const type = outputType(operation);
  return names && ownOutput && type ? [{ kind: 'output', names, operation, type }] : [];
}
