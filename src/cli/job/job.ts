import type { ApiConfig } from '../../config/index.ts';
import type { Diagnostic, SeverityRules } from '../../diagnostics/index.ts';
import type { SourceFile, Span } from '../../source/index.ts';

/** One API to be worked on. */
export interface Job {
  readonly name: string;
  readonly inputs: readonly string[];
  /** Absolute; what `inputs` are relative to. */
  readonly folder: string;
  /** Absolute; absent where neither the config nor a flag names one. */
  readonly out?: string;
  /** The API's entry in the config, empty without one. */
  readonly options: Partial<ApiConfig>;
  /** The config's severities, the API's own first. */
  readonly severity: readonly SeverityRules[];
  /** Set where the pages are those of a git revision: the folder that they were brought to stands for the repository. */
  readonly revision?: { readonly name: string; readonly root: string };
  /** The config's path, where its APIs have nothing to do with the inputs. */
  readonly apart?: string;
  /** Where the config names an input. */
  readonly locateInput: (input: string) => Promise<Span | undefined>;
}

export interface BaselinePlace {
  /** The config's severities, for what is said of the baseline itself. */
  readonly severity: readonly SeverityRules[];
  /** Absolute. */
  readonly file: string;
  /** Where the config names it. */
  readonly locate: () => Promise<Span | undefined>;
}

export interface Jobs {
  readonly list: readonly Job[];
  /** The config, for code frames. */
  readonly config?: SourceFile;
  /** The file of known findings, where there is to be one. */
  readonly baseline?: BaselinePlace;
  /** On how they were chosen. */
  readonly notes: readonly Diagnostic[];
}
