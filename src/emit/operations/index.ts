import { callNames } from '../calls/index.ts';
import type { EmitContext } from '../emit-context.ts';
import type { Emitter } from '../emitter.ts';
import { moduleFile, printModule, uniqueName } from '../kit/index.ts';
import type { ModuleFile } from '../kit/index.ts';
import { modulePaths } from '../names/index.ts';
import { operationStatements } from './operation-statements.ts';

/** `src/operations/`: one function per operation, and its safe twin. */
export const operations: Emitter = {
  name: 'operations',
  emit: (context) => [printModule(operationsModule(context))],
};

function operationsModule(context: EmitContext): ModuleFile {
  const calls = callNames(context);
  const { operations: all } = context.model;
  const exported = all.flatMap(({ id }) => [context.names.operation(id).function.name, calls.of(id).safe.name]);
  // what the functions have in hand, and the descriptors that are none of anyone's outside
  const own = new Set([...exported, 'transport', 'input', 'options']);
  const constants = all.map(({ id }) => uniqueName(`${context.names.operation(id).function.name}Operation`, own));
  const module = moduleFile(modulePaths.operations, own);
  for (const [index, operation] of all.entries()) {
    module.cite(operation.relative);
    module.add(...operationStatements(operation, constants[index] ?? '', context, calls, module));
  }
  return module;
}
