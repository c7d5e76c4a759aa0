import type { Store } from './cache/index.ts';
import { attemptPage, draftPage } from './draft-page.ts';
import type { DraftedPage, PageAttempt } from './draft-page.ts';
import { bearing, commonGround } from './interpret/index.ts';
import type { CommonGround, InterpretOptions, PageShare } from './interpret/index.ts';
import type { PageReading } from './read-sheet.ts';
import { pageRecords } from './record/index.ts';
import type { PageRecords } from './record/index.ts';
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
  /** Readings that were made elsewhere. */
  readonly readingOf?: ((page: SourceFile) => PageReading | undefined) | undefined;
}

/** A page on its way: what the last run kept of it, or how far it got just now. */
interface Entry {
  readonly page: SourceFile;
  readonly record?: PageRecord | undefined;
  attempt?: PageAttempt;
}

/** Reads pages one by one; a page that the store knows is not read again, unless what the other pages say of it has changed. */
export async function draftPages(pages: readonly SourceFile[], options: DraftOptions): Promise<DraftedPage[]> {
  const { store, interpret, additions } = options;
  const identity = JSON.stringify([interpret.endpoint, interpret.success, additions]);
  const records = store && pageRecords<PageRecord>(store, identity);
  const entries = pages.map((page): Entry => ({ page, record: records?.get(page) }));
  await timed('read', async () => {
    for (const entry of entries) if (!entry.record) entry.attempt = attemptPage(await read(entry.page, options), interpret);
  });
  const ground = commonGround(entries.map(shareOf));
  return timed('interpret', async () => {
    const drafted: DraftedPage[] = [];
    for (const entry of entries) drafted.push(await finish(entry, ground, options, records));
    return drafted;
  });
}

/** The draft of a page now that all others have had their say. */
async function finish(
  entry: Entry,
  ground: CommonGround,
  options: DraftOptions,
  records: PageRecords<PageRecord> | undefined,
): Promise<DraftedPage> {
  const { record, attempt } = entry;
  const share = shareOf(entry);
  const bears = bearing(ground, share);
  // what is not needed any more must not be held until the last page is done
  delete entry.attempt;
  if (record?.ground === bears) return record;
  const early = bears === '' ? attempt?.drafted : undefined;
  const drafted = early ?? draftPage(attempt?.reading ?? (await read(entry.page, options)), ground, options.interpret);
  records?.put(entry.page, { ...drafted, share, ground: bears });
  return drafted;
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
