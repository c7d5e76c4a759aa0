import { callNames } from '../calls/index.ts';
import type { EmitContext } from '../emit-context.ts';
import type { Emitter } from '../emitter.ts';
import { printModules, withDoor } from '../kit/index.ts';
import type { ModuleFile } from '../kit/index.ts';
import { operationModule } from './operation-module.ts';

/** `src/operations/`: one function per operation, and its safe twin, in a file of their own. */
export const operations: Emitter = {
  name: 'operations',
  emit: (context) => printModules(withDoor('src/operations/index.ts', files(context))),
};

function* files(context: EmitContext): Iterable<ModuleFile> {
  const calls = callNames(context);
  for (const operation of context.model.operations) yield operationModule(operation, context, calls);
}
