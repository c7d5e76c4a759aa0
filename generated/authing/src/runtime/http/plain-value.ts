/** A value as it stands in a URL, a header or a form: text as it is, structures as JSON. */
export function plainValue(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object" && value !== null) return JSON.stringify(value);
  return String(value);
}

/** One text per element of an array, one for anything else, none for what is absent. */
export function plainValues(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((item: unknown) =>
        item === undefined || item === null ? [] : [plainValue(item)],
      )
    : [plainValue(value)];
}
