import type { EmitContext } from '../emit-context.ts';
import { packageName } from './package-name.ts';

/** Laid out as npm does, and prettier for a file of this name. */
export function packageJson(context: EmitContext): string {
  const content = {
    name: packageName(context),
    version: context.options.packageVersion ?? '0.0.0',
    description: `TypeScript SDK for ${oneLine(context.model.name)}`,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=18.17' },
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './openapi.json': './openapi.json',
      './package.json': './package.json',
    },
    files: ['dist', 'src', 'openapi.json'],
    scripts: { build: 'tsc -p tsconfig.json' },
    devDependencies: { typescript: '>=5.8' },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
