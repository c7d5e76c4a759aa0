/** The values that a text lists, as written. */
export interface EnumReading {
  readonly values: readonly { readonly value: string; readonly description?: string }[];
  /** The value that the list marks as the default. */
  readonly default?: string;
  /** Set where the text had to be guessed apart. */
  readonly guess?: string;
}

export interface EnumConvention {
  readonly id: string;
  readonly read: (text: string, evidence: EnumEvidence) => EnumReading | undefined;
}

/** What else is known of the field, to tell a list of values from other lists. */
export interface EnumEvidence {
  /** Values that samples, examples or the default hold. */
  readonly seen: readonly string[];
  readonly numeric: boolean;
  readonly boolean: boolean;
}
