/** What a value should be and is not, and where in it. */
export interface Issue {
  /** `["data", "list", 0, "id"]`; empty for the value itself. */
  readonly path: readonly (string | number)[];
  readonly code:
    | "missing"
    | "type"
    | "enum"
    | "limit"
    | "union"
    | "unknown-key"
    | "depth"
    | "unreadable";
  readonly message: string;
}

const plainKey = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** `data.list[0]["zh-CN"]`; empty for the value itself. */
export function pathText(path: Issue["path"]): string {
  return path
    .map((key, i) => {
      if (typeof key === "number" || !plainKey.test(key)) {
        return `[${JSON.stringify(key)}]`;
      }
      return i === 0 ? key : `.${key}`;
    })
    .join("");
}
