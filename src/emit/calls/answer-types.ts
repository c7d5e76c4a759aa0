import type { Operation } from '../../model/index.ts';
import type { EmitContext } from '../emit-context.ts';
import type { ModuleFile } from '../kit/index.ts';
import type { Calls } from './call-names.ts';

/** The types of an answer and of its documented errors, as far as there are any: what the runtime's functions have as type arguments. */
export function answerTypes(operation: Operation, context: EmitContext, calls: Calls, module: ModuleFile): string[] {
  const { output } = context.names.operation(operation.id);
  const { errors } = calls.of(operation.id);
  if (output === undefined && errors === undefined) return [];
  const answer = output === undefined ? 'unknown' : module.type(output.type);
  return errors === undefined ? [answer] : [answer, module.type(errors.entry)];
}
