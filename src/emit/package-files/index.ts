import { callNames } from '../calls/index.ts';
import type { Emitter } from '../emitter.ts';
import { packageIndex } from './package-index.ts';
import { packageJson } from './package-json.ts';
import { readme } from './readme.ts';
import { tsconfigJson } from './tsconfig-json.ts';

export { defaultPackageName } from './package-name.ts';

/** What makes the folder a package. */
export const packageFiles: Emitter = {
  name: 'package-files',
  emit(context, before) {
    const calls = callNames(context);
    return [
      { path: 'src/index.ts', content: packageIndex(calls, before), sources: [] },
      { path: 'package.json', content: packageJson(context), sources: [] },
      { path: 'tsconfig.json', content: tsconfigJson(), sources: [] },
      { path: 'README.md', content: readme(context, calls), sources: [] },
    ];
  },
};
