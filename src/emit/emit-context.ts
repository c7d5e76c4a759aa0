import { operationInput } from '../model/index.ts';
import type { ApiModel, Operation, OperationInput, Provenance, Schema } from '../model/index.ts';
import { cutCircularAliases } from './cut-circular-aliases.ts';
import type { EmitOptions } from './emit-options.ts';
import { emittedNames } from './names/index.ts';
import type { EmittedNames } from './names/index.ts';
import { pageNames } from './page-names.ts';

/** What every emitter works from. Looking up an id that the model lacks throws: that is a bug of ours. */
export interface EmitContext {
  readonly model: ApiModel;
  readonly options: EmitOptions;
  readonly schema: (id: string) => Schema;
  readonly operation: (id: string) => Operation;
  /** What generated code calls each thing, and where it stands. */
  readonly names: EmittedNames;
  /** How a call's single argument is made up. */
  readonly input: (operationId: string) => OperationInput;
  /** The page of a fact, relative to the input: never a path of this machine. */
  readonly page: (source: Provenance) => string;
  /** `page.md:12`. */
  readonly place: (source: Provenance) => string;
}

export function emitContext(read: ApiModel, options: EmitOptions): EmitContext {
  const model = cutCircularAliases(read);
  const schema = finder('schema', model.schemas);
  const operation = finder('operation', model.operations);
  const inputs = new Map(model.operations.map((one) => [one.id, operationInput(one, schema)]));
  const page = pageNames(model);
  const input = (id: string): OperationInput => found('input', id, inputs.get(id));
  return {
    model,
    options,
    schema,
    operation,
    names: emittedNames(model, input),
    input,
    page,
    place: (source) => `${page(source)}:${source.span.line}`,
  };
}

function finder<T extends { readonly id: string }>(kind: string, all: readonly T[]): (id: string) => T {
  const byId = new Map(all.map((one) => [one.id, one]));
  return (id) => found(kind, id, byId.get(id));
}

function found<T>(kind: string, id: string, value: T | undefined): T {
  if (value === undefined) throw new Error(`no ${kind} has the id ${JSON.stringify(id)}`);
  return value;
}
