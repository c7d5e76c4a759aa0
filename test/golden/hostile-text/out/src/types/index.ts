/**
 * What `postConstructor` is called with.
 *
 * @see input.md:1
 */
export interface PostConstructorInput extends PostConstructorRequest {
  /** Guessed: the page has no row for it (input.md:3) */
  proto: string;
}

/**
 * {\@inheritDoc}
 *
 * @see input.md:14
 */
export interface PostConstructorRequestClass {
  /**
   * \@see *\/
   *
   * @default true
   */
  default?: boolean;
}

/** @see input.md:9 */
export interface PostConstructorRequest {
  /**
   * / alert(1) /
   *
   * @default "*\/"
   */
  constructor: string;
  /** `{\@link https://example.com}` */
  __proto__?: string;
  /** values: `*\/`, `${y}`, `'z'` */
  "a-b"?: "*/" | "${y}" | "z";
  /** {\@inheritDoc} */
  class?: PostConstructorRequestClass;
}

/** @see input.md:19 */
export interface PostConstructorResponse {
  /** *\/ */
  then?: string;
  /**
   * ```
   * ```
   */
  toString?: number;
}
