/** How a name cell says how deep its row stands. */
export type Depth =
  /** A measure that grows with depth; only its order matters. */
  | { readonly kind: 'indent'; readonly indent: number; readonly name: string }
  /** The names of the row's ancestors are spelled out. */
  | { readonly kind: 'path'; readonly path: readonly string[] };

export interface NestingConvention {
  readonly id: string;
  /** `raw`: the name cell, its entities decoded and its markup gone, its blanks kept. */
  readonly read: (raw: string, indent: number | undefined) => Depth | undefined;
}
