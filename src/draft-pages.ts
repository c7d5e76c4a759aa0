import { createHash } from 'node:crypto';
import type { Store } from './cache/index.ts';
import { attemptPage, draftPage } from './draft-page.ts';
import type { DraftedPage, PageAttempt } from './draft-page.ts';
import { bearing, commonGround } from './interpret/index.ts';
import type { InterpretOptions, PageShare } from './interpret/index.ts';
import type { PageReading } from './read-sheet.ts';
import type { SecondThread } from './second-thread.ts';
import type { SourceFile } from './source/index.ts';
import { timed } from './timing/index.ts';
import type { VocabularyAdditions } from './vocabulary/index.ts';

/** What is kept of a page between runs. */
interface PageRecord extends DraftedPage {
  readonly share: PageShare;
  /** Names what others had to say of it. */
  readonly ground: string;
}

export interface DraftOptions {
  readonly interpret: InterpretOptions;
  /** Spellings that the config adds: what the vocabulary was made of. */
  readonly additions: VocabularyAdditions | undefined;
  readonly store?: Store | undefined;
  /** Takes a half of many pages. */
  readonly thread?: SecondThread | undefined;
  /** Readings that were made elsewhere. */
  readonly readingOf?: ((page: SourceFile) => PageReading | undefined) | undefined;
}

/** A page on its way: what the last run kept of it, or how far it got just now. */
interface Entry {
  readonly page: SourceFile;
  readonly key: string;
  readonly record?: PageRecord | undefined;
  attempt?: PageAttempt;
}

/** Reads pages one by one; a page that the store knows is not read again, unless what the other pages say of it has changed. */
export async function draftPages(pages: readonly SourceFile[], options: DraftOptions): Promise<DraftedPage[]> {
  const { store, interpret, additions } = options;
  const identity = JSON.stringify([interpret.endpoint, interpret.success, additions]);
  const entries = pages.map((page): Entry => {
    const key = store ? pageKey(page, identity) : '';
    return { page, key, record: store?.get(key) as PageRecord | undefined };
  });
  await timed('read', () => attemptAll(entries, options));
  const ground = commonGround(entries.map(shareOf));
  const drafted: DraftedPage[] = [];
  for (const entry of entries) {
    const share = shareOf(entry);
    const bears = bearing(ground, share);
    const known = entry.record?.ground === bears ? entry.record : bears === '' ? entry.attempt?.drafted : undefined;
    const page = known ?? draftPage(entry.attempt?.reading ?? (await read(entry.page, options)), ground, interpret);
    if (page !== entry.record) store?.put(entry.key, { ...page, share, ground: bears } satisfies PageRecord);
    // what is not needed any more must not be held until the last page is done
    delete entry.attempt;
    drafted.push(page);
  }
  return drafted;
}

/** Reads the pages of which nothing is known, a half of many in another thread. */
async function attemptAll(entries: readonly Entry[], options: DraftOptions): Promise<void> {
  const { thread, interpret, additions } = options;
  const unread = entries.filter(({ record }) => !record);
  const apart = thread && !options.readingOf ? secondHalf(unread) : [];
  const { vocabulary: _, ...others } = interpret;
  const answers =
    apart.length > 0
      ? thread?.attempt(
          apart.map(({ page }) => page),
          others,
          additions,
        )
      : undefined;
  thread?.warm();
  const elsewhere = new Set(apart);
  for (const entry of unread) if (!elsewhere.has(entry)) entry.attempt = attemptPage(await read(entry.page, options), interpret);
  (await answers)?.forEach((attempt, index) => ((apart[index] as Entry).attempt = attempt));
}

/** Less text than this is read sooner than another thread is ready to read it. */
const worthSharing = 200_000;

/** The pages of the second half of the text. */
function secondHalf(entries: readonly Entry[]): Entry[] {
  const all = entries.reduce((sum, { page }) => sum + page.text.length, 0);
  if (all < worthSharing) return [];
  let before = 0;
  return entries.filter(({ page }) => (before += page.text.length) > all / 2);
}

/** The parser is loaded for the first page that needs it. */
async function read(page: SourceFile, { readingOf, interpret: { vocabulary } }: DraftOptions): Promise<PageReading> {
  return readingOf?.(page) ?? (await import('./read-sheet.ts')).readSheet(page, vocabulary);
}

function shareOf({ page, record, attempt }: Entry): PageShare {
  const share = record?.share ?? attempt?.share;
  if (!share) throw new Error(`the page was not read: ${page.path}`);
  return share;
}

/** Paths stand in every span. */
function pageKey({ path, relative, text }: SourceFile, identity: string): string {
  return hashOf([identity, path, relative, text]);
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
