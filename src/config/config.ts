import type { SeverityRules } from '../diagnostics/index.ts';
import type { VocabularyAdditions } from '../vocabulary/index.ts';

/** Where operations are, for pages that do not say so. */
export interface EndpointRule {
  readonly method?: string;
  /** May hold `{file}` and `{operation}`, with a case: `{operation:kebab}`. */
  readonly path?: string;
  /** Exceptions, by operation or file. */
  readonly overrides?: Readonly<Record<string, { readonly method?: string; readonly path?: string }>>;
}

/** What tells a call that succeeded from one that failed, where the pages do not say so. */
export interface SuccessConfig {
  /** A path with dots, from the body's root. */
  readonly field: string;
  readonly values: readonly (string | number | boolean)[];
}

/** One API: its pages, and the SDK made of them. */
export interface ApiConfig {
  readonly name: string;
  /** Files, folders or globs, relative to the config. */
  readonly input: string | readonly string[];
  /** The SDK's folder, relative to the config. */
  readonly out: string;
  readonly endpoint?: EndpointRule;
  /** Spellings that the pages use and md2sdk does not know. */
  readonly vocabulary?: VocabularyAdditions;
  /** Types where the pages say none or disagree, by structure and field: `{ 'LangUnit.value': 'string' }`. */
  readonly types?: Readonly<Record<string, string>>;
  readonly success?: SuccessConfig;
  /** The API's own host. */
  readonly baseUrl?: string;
  /** Of the SDK's package.json. */
  readonly packageName?: string;
  readonly packageVersion?: string;
  /** How serious diagnostics are for this API: `{ 'check/enum-default': 'off', 'link/*': 'error' }`. */
  readonly severity?: SeverityRules;
}

export interface Config {
  readonly apis: readonly ApiConfig[];
  /** How serious diagnostics are; what an API says for itself goes before it. */
  readonly severity?: SeverityRules;
  /** The file of findings that are known, relative to the config; `md2sdk lint --update-baseline` writes it. */
  readonly baseline?: string;
}
