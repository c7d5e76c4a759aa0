/** A value's kind, in words for a message; never its contents. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "an array";
  switch (typeof value) {
    case "string":
      return "a string";
    case "boolean":
      return "a boolean";
    case "number":
      return Number.isFinite(value) ? "a number" : String(value);
    case "object":
      return "an object";
    default:
      return `a ${typeof value}`;
  }
}

/** A scalar as JSON, cut short. */
export function scalarText(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
