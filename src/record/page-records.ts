import type { Store } from '../cache/index.ts';
import { keptHash, textHash } from '../hash/index.ts';
import type { SourceFile } from '../source/index.ts';
import { packDraft, unpackDraft } from './pack-draft.ts';
import type { Statements } from './pack-draft.ts';
import { storedParts } from './parts.ts';

/** What is kept of pages between runs. */
export interface PageRecords<R> {
  readonly get: (page: SourceFile) => R | undefined;
  readonly put: (page: SourceFile, record: R) => void;
}

/** @param identity Whatever else a record hangs on. */
export function pageRecords<R extends { readonly draft: Statements }>(store: Store, identity: string): PageRecords<R> {
  const parts = storedParts(store);
  return {
    get: (page) => {
      const packed = store.get(keyOf(page, identity)) as R | undefined;
      const draft = packed && unpackDraft(packed.draft, page.path, parts);
      return draft && { ...packed, draft };
    },
    put: (page, record) => store.put?.(keyOf(page, identity), { ...record, draft: packDraft(record.draft, page.path, parts) }),
  };
}

/** Paths stand in every span. */
function keyOf(page: SourceFile, identity: string): string {
  return textHash(JSON.stringify([identity, page.path, page.relative, keptHash(page, page.text)]));
}
