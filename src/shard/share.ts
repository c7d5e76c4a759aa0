/** `2/4`: the second of four. */
export interface Share {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

export function shareName({ index, count }: Share): string {
  return `${index}/${count}`;
}
