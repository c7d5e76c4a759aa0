import { Md2sdkError } from "./md2sdk-error.js";

/** A hook or the signer of the client's options failed. `cause` holds what it threw. */
export class HookError extends Md2sdkError {
  override readonly name: string = "HookError";
  readonly kind = "hook";
  readonly operation: string;
  readonly hook: "headers" | "before" | "sign" | "after";

  constructor(operation: string, hook: HookError["hook"], cause: unknown) {
    super(`${operation}: the client's \`${hook}\` failed`, { cause });
    this.operation = operation;
    this.hook = hook;
  }
}
