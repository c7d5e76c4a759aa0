/** More distinct texts than any API's pages hold; whoever reads on and on starts anew. */
const most = 100_000;

/** Remembers what a pure function says of a text: in tables the same few words stand in thousands of cells. */
export function perText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    if (known.size >= most) known.clear();
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

/** The same for what also hangs on the words that a config adds. */
export function perWords<W extends object, T>(read: (text: string, words: W) => T): (text: string, words: W) => T {
  const byWords = new WeakMap<W, (text: string) => T>();
  return (text, words) => {
    let own = byWords.get(words);
    if (!own) byWords.set(words, (own = perText((one) => read(one, words))));
    return own(text);
  };
}
