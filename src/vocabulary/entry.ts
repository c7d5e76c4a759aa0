interface Entries<K, V> {
  readonly get: (key: K) => V | undefined;
  readonly set: (key: K, value: V) => unknown;
}

/** What a map holds for a key; made and put there, where that is nothing. */
export function entry<K, V>(entries: Entries<K, V>, key: K, make: () => V): V {
  let value = entries.get(key);
  if (value === undefined) {
    value = make();
    entries.set(key, value);
  }
  return value;
}
