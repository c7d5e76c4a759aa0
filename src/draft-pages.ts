import { createHash } from 'node:crypto';
import type { Store } from './cache/index.ts';
import type { Diagnostic } from './diagnostics/index.ts';
import { commonGround, interpretPage, pageShare } from './interpret/index.ts';
import type { CommonGround, InterpretOptions, PageDraft, PageShare } from './interpret/index.ts';
import type { PageReading } from './read-sheet.ts';
import type { SourceFile } from './source/index.ts';
import { timed } from './timing/index.ts';

/** A page's part of the model, and what was noticed on the way. */
export interface DraftedPage {
  readonly draft: PageDraft;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is kept of a page between runs. */
interface PageRecord extends DraftedPage {
  readonly share: PageShare;
  /** Names the common ground on which the draft was made. */
  readonly ground: string;
}

export interface DraftOptions {
  readonly interpret: InterpretOptions;
  /** Everything, beside the page and the other pages, that decides how a page is read. */
  readonly identity: string;
  readonly store?: Store | undefined;
  /** Readings that were made elsewhere. */
  readonly readingOf?: ((page: SourceFile) => PageReading | undefined) | undefined;
}

interface Entry {
  readonly page: SourceFile;
  readonly key: string;
  /** One of the two is there: what the last run kept, or what was read just now. */
  record?: PageRecord | undefined;
  reading?: PageReading;
}

/** Reads pages one by one; a page that the store knows is not read again, unless what the other pages say of it has changed. */
export async function draftPages(pages: readonly SourceFile[], options: DraftOptions): Promise<DraftedPage[]> {
  const { store, identity } = options;
  const entries = pages.map((page): Entry => {
    const key = store ? pageKey(page, identity) : '';
    return { page, key, record: store?.get(key) as PageRecord | undefined };
  });
  await timed('read', () => readEntries(entries, options));
  const shares = entries.map(shareOf);
  const ground = commonGround(shares);
  const groundKey = store ? hashOf([[...ground.marked].sort(), ground.common]) : '';
  for (const entry of entries) if (entry.record && entry.record.ground !== groundKey) delete entry.record;
  await timed('read', () => readEntries(entries, options));
  return timed('interpret', () =>
    entries.map((entry, index) => {
      if (entry.record) return entry.record;
      const drafted = draftOf(entry, ground, options.interpret);
      store?.put(entry.key, { ...drafted, share: shares[index], ground: groundKey });
      return drafted;
    }),
  );
}

/** Reads the pages of which nothing is known; the parser is loaded for those alone. */
async function readEntries(entries: readonly Entry[], { interpret: { vocabulary }, readingOf }: DraftOptions): Promise<void> {
  const unread = entries.filter(({ record, reading }) => !record && !reading);
  for (const entry of unread) {
    const reading = readingOf?.(entry.page);
    if (reading) entry.reading = reading;
  }
  if (unread.every(({ reading }) => reading)) return;
  const { readSheet } = await import('./read-sheet.ts');
  for (const entry of unread) entry.reading ??= readSheet(entry.page, vocabulary);
}

function readingOf({ page, reading }: Entry): PageReading {
  if (!reading) throw new Error(`the page was not read: ${page.path}`);
  return reading;
}

function shareOf(entry: Entry): PageShare {
  return entry.record?.share ?? pageShare(readingOf(entry).sheet);
}

function draftOf(entry: Entry, ground: CommonGround, options: InterpretOptions): DraftedPage {
  const { sheet, diagnostics: noticed } = readingOf(entry);
  const diagnostics = [...noticed];
  const draft = interpretPage(sheet, ground, options, (diagnostic) => void diagnostics.push(diagnostic));
  return { draft, diagnostics };
}

/** Paths stand in every span. */
function pageKey({ path, relative, text }: SourceFile, identity: string): string {
  return hashOf([identity, path, relative, text]);
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
