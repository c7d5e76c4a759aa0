/** A value that cannot stand where the operation needs it; `key` names the input's member. */
export class UnusableValue extends Error {
  readonly key: string;

  constructor(key: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.key = key;
  }
}
