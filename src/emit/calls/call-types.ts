import type { Operation } from '../../model/index.ts';
import type { Calls } from './call-names.ts';
import type { EmitContext } from '../emit-context.ts';
import { typeArguments } from '../kit/index.ts';
import type { Doc, ModuleFile } from '../kit/index.ts';
import { answerTypes } from './answer-types.ts';
import { runtimeSymbol } from './runtime-symbol.ts';

/** An operation's signature, less what it is called with first. */
export interface CallTypes {
  readonly takesInput: boolean;
  /** `input: UpdateUserInput`, `options?: RequestOptions` */
  readonly parameters: readonly string[];
  readonly returns: Doc;
  readonly returnsSafe: Doc;
}

export function callTypes(operation: Operation, context: EmitContext, calls: Calls, module: ModuleFile): CallTypes {
  const { input } = context.names.operation(operation.id);
  const optional = context.input(operation.id).required ? '' : '?';
  const [value = 'unknown', entry] = answerTypes(operation, context, calls, module);
  const failure = genericName(module.type(runtimeSymbol('ClientError')), entry);
  return {
    takesInput: input !== undefined,
    parameters: [
      ...(input === undefined ? [] : [`input${optional}: ${module.type(input.type)}`]),
      `options?: ${module.type(runtimeSymbol('RequestOptions'))}`,
    ],
    returns: typeArguments('Promise', [value]),
    returnsSafe: typeArguments('Promise', [typeArguments(module.type(runtimeSymbol('Result')), [value, failure])]),
  };
}

function genericName(name: string, argument: string | undefined): Doc {
  return argument === undefined ? name : typeArguments(name, [argument]);
}
