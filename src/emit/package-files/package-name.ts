import type { EmitContext } from '../emit-context.ts';
import { kebabCase } from '../kit/index.ts';

/** The npm name: the option's, or the API's in what npm allows. */
export function packageName({ model, options }: Pick<EmitContext, 'model' | 'options'>): string {
  return options.packageName ?? defaultPackageName(model.name);
}

/** Of the letters that npm allows; where a name has none of them (it is Chinese), it says no more than what it is. */
export function defaultPackageName(api: string): string {
  const plain = kebabCase(api.normalize('NFKD').replace(/\p{M}/gu, ''))
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? 'api-sdk' : plain;
}
