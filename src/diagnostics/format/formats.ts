import type { Diagnostic } from '../diagnostic.ts';
import type { FormatOptions } from './format-options.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatPretty } from './pretty.ts';
import { formatSarif } from './sarif.ts';

export type Format = (diagnostics: readonly Diagnostic[], options: FormatOptions) => string;

export type FormatName = 'pretty' | 'json' | 'github' | 'sarif';

/** Every way to print diagnostics, by the name that `--format` takes. */
export const formats: Readonly<Record<FormatName, Format>> = {
  pretty: formatPretty,
  json: formatJson,
  github: formatGithub,
  sarif: formatSarif,
};
