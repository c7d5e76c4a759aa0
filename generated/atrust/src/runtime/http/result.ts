/** What the safe variants of the operations return in place of throwing. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly data: Value; readonly error?: undefined }
  | { readonly ok: false; readonly data?: undefined; readonly error: Failure };
