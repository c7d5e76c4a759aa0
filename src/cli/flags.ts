export interface FlagSpec {
  readonly kind: 'text' | 'texts' | 'switch';
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly short?: string;
  readonly help: string;
}

export type FlagName =
  | 'config'
  | 'no-config'
  | 'no-cache'
  | 'input'
  | 'out'
  | 'api'
  | 'name'
  | 'shard'
  | 'format'
  | 'max-warnings'
  | 'baseline'
  | 'update-baseline'
  | 'fail-on'
  | 'language'
  | 'fix'
  | 'dry-run'
  | 'keep-going'
  | 'diff'
  | 'verbose'
  | 'quiet'
  | 'no-color'
  | 'help'
  | 'version';

/** Every flag there is; commands say which they take. */
export const flags: Readonly<Record<FlagName, FlagSpec>> = {
  config: { kind: 'text', value: 'FILE', help: 'the config; else md2sdk.config.{ts,mts,js,mjs,json} in the working folder' },
  'no-cache': { kind: 'switch', help: 'as if nothing were kept from the last run' },
  'no-config': { kind: 'switch', help: 'as if there were no config' },
  input: {
    kind: 'texts',
    value: 'PATH',
    help: 'a file, folder or glob of pages; as an input without a flag (those of `merge` are shards)',
  },
  out: { kind: 'text', value: 'PATH', help: 'where to write: the folder of the SDK, the file of the OpenAPI document or of a shard' },
  api: { kind: 'texts', value: 'NAME', help: 'only this API of the config' },
  name: { kind: 'text', value: 'NAME', help: 'what the API is called; else as in the config, or as the folder of its pages' },
  shard: { kind: 'text', value: 'I/N', help: 'read only this share of the pages (2/4: the second of four) to a file, for `merge`' },
  format: { kind: 'text', value: 'NAME', help: 'how to print findings: pretty, json, github or sarif; `diff` knows markdown too' },
  'max-warnings': { kind: 'text', value: 'N', help: 'fail when there are more warnings' },
  baseline: { kind: 'text', value: 'FILE', help: 'findings that are known: they are not told, and do not count' },
  'update-baseline': { kind: 'switch', help: 'write the findings of now to the baseline, in place of those that it knows' },
  'fail-on': { kind: 'text', value: 'WHAT', help: 'exit 1 when there are such changes: breaking, senders, readers or any' },
  language: { kind: 'text', value: 'NAME', help: 'of what is printed for people: en or zh' },
  fix: { kind: 'switch', help: 'mend in the pages what can be mended without changing what they say' },
  'dry-run': { kind: 'switch', help: 'say what would be written, write nothing' },
  'keep-going': { kind: 'switch', help: 'in spite of errors write what is sound; still exits 1' },
  diff: { kind: 'switch', help: 'show what differs, line by line' },
  verbose: { kind: 'switch', help: 'a line per page and every note, however many' },
  quiet: { kind: 'switch', short: 'q', help: 'no progress, no summary, no notes' },
  'no-color': { kind: 'switch', help: 'no colour, whatever the terminal' },
  help: { kind: 'switch', short: 'h', help: 'this text' },
  version: { kind: 'switch', short: 'v', help: 'the version' },
};

/** Flags that every command takes. */
export const commonFlags: readonly FlagName[] = ['quiet', 'no-color', 'help', 'version'];
