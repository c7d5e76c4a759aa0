import type { DiagnosticCode } from '../diagnostics/index.ts';

/** Keys and indexes from the config's root. */
export type ConfigPath = readonly (string | number)[];

/** Something wrong in a config, before its place in the file is known. */
export interface ConfigFault {
  readonly code: Extract<DiagnosticCode, `config/${string}`>;
  readonly path: ConfigPath;
  /** Whether the key is at fault, not its value. */
  readonly atKey?: boolean;
  readonly message: string;
  readonly hint?: string;
}

/** `apis[0].endpoint.path`. */
export function pathWords(path: ConfigPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}
