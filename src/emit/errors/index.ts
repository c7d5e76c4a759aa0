import { callNames } from '../calls/index.ts';
import type { Emitter } from '../emitter.ts';
import { printModule } from '../kit/index.ts';
import { errorsModule } from './errors-module.ts';

/** The errors that the pages document, as tables that the compiler knows. No file where they document none. */
export const errors: Emitter = {
  name: 'errors',
  emit(context) {
    const module = errorsModule(context, callNames(context));
    return module === undefined ? [] : [printModule(module)];
  },
};
