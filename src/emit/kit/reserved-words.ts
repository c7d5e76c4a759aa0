const words = (text: string): string[] => text.trim().split(/\s+/);

/**
 * What cannot name a binding in a module, whatever its kind. `then` could, but `import()` would take a module that
 * exports it for a promise.
 */
export const reservedWords: ReadonlySet<string> = new Set(
  words(`
  abstract any arguments as asserts async await bigint boolean break case catch class const continue debugger declare
  default delete do else enum eval export extends false finally for from function get global globalThis if implements
  import in infer Infinity instanceof interface is keyof let module NaN namespace never new null number object of out
  override package private protected public readonly require return satisfies set static string super switch symbol
  then this throw true try type typeof undefined unique unknown using var void while with yield
  `),
);

/** Types that generated code itself writes by their global name. */
export const reservedTypes: ReadonlySet<string> = new Set(words('Array Blob Promise Readonly Record'));
