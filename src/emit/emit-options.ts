/** What the model does not say about the package. */
export interface EmitOptions {
  /** Goes into manifest.json, so that a newer tool's output is not taken for an edit by hand. */
  readonly toolVersion: string;
  /** npm name of the package; default: the model's name, made fit. */
  readonly packageName?: string;
  /** Default: 0.0.0. */
  readonly packageVersion?: string;
  /** The API's own host, where the config states one. */
  readonly baseUrl?: string;
}
