import { createHash } from 'node:crypto';
import type { Store } from './cache/index.ts';
import { draftPage } from './draft-page.ts';
import type { DraftedPage } from './draft-page.ts';
import { commonGround, pageShare } from './interpret/index.ts';
import type { CommonGround, InterpretOptions, PageShare } from './interpret/index.ts';
import type { PageReading } from './read-sheet.ts';
import type { SecondThread } from './second-thread.ts';
import type { SourceFile } from './source/index.ts';
import { timed } from './timing/index.ts';
import type { Vocabulary, VocabularyAdditions } from './vocabulary/index.ts';

/** What is kept of a page between runs. */
interface PageRecord extends DraftedPage {
  readonly share: PageShare;
  /** Names the common ground on which the draft was made. */
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

interface Entry {
  readonly page: SourceFile;
  readonly key: string;
  /** What the last run kept, */
  record?: PageRecord | undefined;
  /** or what was read just now, */
  reading?: PageReading;
  /** or what the other thread has read. */
  share?: PageShare | undefined;
}

/** Reads pages one by one; a page that the store knows is not read again, unless what the other pages say of it has changed. */
export async function draftPages(pages: readonly SourceFile[], options: DraftOptions): Promise<DraftedPage[]> {
  const { store, thread, interpret, additions } = options;
  const identity = JSON.stringify([interpret.endpoint, interpret.success, additions]);
  const entries = pages.map((page): Entry => {
    const key = store ? pageKey(page, identity) : '';
    return { page, key, record: store?.get(key) as PageRecord | undefined };
  });
  takeReadings(entries, options);
  const apart = thread ? secondHalf(entries.filter(({ record, reading }) => !record && !reading)) : [];
  if (apart.length === 0) thread?.warm();
  await timed('read', () => readOn([thread, apart], entries, options));
  const ground = commonGround(entries.map(shareOf));
  const groundKey = store ? hashOf([[...ground.marked].sort(), ground.common]) : '';
  for (const entry of entries) if (entry.record && entry.record.ground !== groundKey) delete entry.record;
  await timed('read', () => readEntries(entries, interpret.vocabulary));
  return timed('interpret', async () => {
    const others = apart.length > 0 ? thread?.interpret(ground, { endpoint: interpret.endpoint, success: interpret.success }) : undefined;
    if (apart.length > 0) thread?.warm();
    const own = new Map(entries.filter(({ reading }) => reading).map((entry) => [entry, draftOf(entry, ground, interpret)]));
    (await others)?.forEach((drafted, index) => own.set(apart[index] as Entry, drafted));
    for (const [entry, drafted] of own) store?.put(entry.key, { ...drafted, share: shareOf(entry), ground: groundKey });
    return entries.map((entry) => own.get(entry) ?? drafted(entry));
  });
}

function takeReadings(entries: readonly Entry[], { readingOf }: DraftOptions): void {
  if (!readingOf) return;
  for (const entry of entries) {
    const reading = entry.record ? undefined : readingOf(entry.page);
    if (reading) entry.reading = reading;
  }
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

/** Each thread its half. */
async function readOn(
  [thread, apart]: [SecondThread | undefined, readonly Entry[]],
  entries: readonly Entry[],
  options: DraftOptions,
): Promise<void> {
  const others =
    apart.length > 0
      ? thread?.read(
          apart.map(({ page }) => page),
          options.additions,
        )
      : undefined;
  await readEntries(
    entries.filter((entry) => !apart.includes(entry)),
    options.interpret.vocabulary,
  );
  (await others)?.forEach((share, index) => ((apart[index] as Entry).share = share));
}

/** Reads the pages of which nothing is known; the parser is loaded for those alone. */
async function readEntries(entries: readonly Entry[], vocabulary: Vocabulary): Promise<void> {
  const unread = entries.filter(({ record, reading, share }) => !record && !reading && !share);
  if (unread.length === 0) return;
  const { readSheet } = await import('./read-sheet.ts');
  for (const entry of unread) entry.reading = readSheet(entry.page, vocabulary);
}

function shareOf(entry: Entry): PageShare {
  return entry.share ?? entry.record?.share ?? pageShare(readingIn(entry).sheet);
}

function draftOf(entry: Entry, ground: CommonGround, options: InterpretOptions): DraftedPage {
  return draftPage(readingIn(entry), ground, options);
}

function readingIn({ page, reading }: Entry): PageReading {
  if (!reading) throw new Error(`the page was not read: ${page.path}`);
  return reading;
}

function drafted({ page, record }: Entry): DraftedPage {
  if (!record) throw new Error(`the page was not interpreted: ${page.path}`);
  return record;
}

/** Paths stand in every span. */
function pageKey({ path, relative, text }: SourceFile, identity: string): string {
  return hashOf([identity, path, relative, text]);
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
