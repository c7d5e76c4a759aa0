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
  /** Set where what was seen decides. */
  readonly bySight?: true;
}

/** What else is known of the field, to tell a list of values from other lists. */
export interface EnumEvidence {
  /** Whether a sample, an example or the default holds a value. */
  readonly isSeen: (value: string) => boolean;
  readonly numeric: boolean;
  readonly boolean: boolean;
}
