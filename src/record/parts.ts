import type { Store } from '../cache/index.ts';
import { textHash } from '../hash/index.ts';

/** What many records share: each stands in the store once, under a name made of what it says. */
export interface Parts {
  /** The name of a part. */
  readonly put: (part: unknown) => string;
  /** The same object, however often it is asked for; nothing, where the store has lost it. */
  readonly get: (name: string) => unknown;
}

export function storedParts(store: Store): Parts {
  const names = new Map<string, string>();
  const parts = new Map<string, unknown>();
  return {
    put: (part) => {
      const text = JSON.stringify(part);
      const known = names.get(text);
      if (known !== undefined) return known;
      const name = textHash(text).slice(0, nameLength);
      names.set(text, name);
      store.put?.(name, part);
      return name;
    },
    get: (name) => {
      if (!parts.has(name)) parts.set(name, store.get(name));
      return parts.get(name);
    },
  };
}

/** Of 256 bits 96: still more than anyone could make two texts share. */
const nameLength = 24;
