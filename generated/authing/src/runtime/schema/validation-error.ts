import { Md2sdkError } from "../errors/md2sdk-error.js";
import { pathText } from "./issue.js";
import type { Issue } from "./issue.js";

/** How many issues the message names; `issues` has them all. */
const shown = 10;

/** A value is not what the documentation says. */
export class ValidationError extends Md2sdkError {
  override readonly name: string = "ValidationError";
  readonly kind = "validation";
  /** Every issue found. */
  readonly issues: readonly Issue[];

  /** `subject`: what was checked, in words. */
  constructor(issues: readonly Issue[], subject: string = "the value") {
    super(messageOf(issues, subject));
    this.issues = issues;
  }
}

function messageOf(issues: readonly Issue[], subject: string): string {
  const lines = issues
    .slice(0, shown)
    .map(({ path, message }) =>
      path.length === 0
        ? `\n- ${message}`
        : `\n- ${pathText(path)}: ${message}`,
    );
  const rest = issues.length - shown;
  return `${subject} is not valid:${lines.join("")}${rest > 0 ? `\n- and ${rest} more` : ""}`;
}
