import { callNames } from '../calls/index.ts';
import type { Emitter } from '../emitter.ts';
import { doorModule, printModules } from '../kit/index.ts';
import { operationModule } from './operation-module.ts';

/** `src/operations/`: one function per operation, and its safe twin, in a file of their own. */
export const operations: Emitter = {
  name: 'operations',
  emit(context) {
    const calls = callNames(context);
    const modules = context.model.operations.map((operation) => operationModule(operation, context, calls));
    return printModules([...modules, doorModule('src/operations/index.ts', modules)], context);
  },
};
