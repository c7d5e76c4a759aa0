import { sourceFile, positionAt } from '../source/index.ts';
import type { SourceFile } from '../source/index.ts';
import { createVocabulary } from '../vocabulary/index.ts';
import type { Vocabulary, VocabularyAdditions } from '../vocabulary/index.ts';
import { applyEdits } from './apply-edits.ts';
import { fixes } from './fixes.ts';
import { keepSafe } from './keep-safe.ts';
import { fixPage, proposals } from './proposals.ts';
import type { Proposal } from './proposals.ts';
import { readingByPage } from './reading-by-page.ts';
import { sameReading } from './same-reading.ts';
import type { Reading } from './same-reading.ts';

/** What was mended at one place; `line` counts in the page as it was when this was mended. */
export interface Mended {
  readonly title: string;
  readonly line: number;
}

export interface MendedPage {
  /** As it was. */
  readonly file: SourceFile;
  /** As it should be. */
  readonly text: string;
  readonly mended: readonly Mended[];
}

export interface MendOptions {
  /** Spellings of the config. */
  readonly spellings?: VocabularyAdditions;
  /** Reads pages of this API, as all commands do. */
  readonly read: (pages: readonly SourceFile[]) => Promise<Reading>;
  /** What came of reading the pages as they are. */
  readonly reading: Reading;
  /** Pages (`SourceFile.path`) to be left alone. */
  readonly leave?: ReadonlySet<string>;
}

/** One mend makes room for another at most a few times. */
const mostRounds = 10;

type Context = MendOptions & { readonly vocabulary: Vocabulary };

interface Work {
  readonly file: SourceFile;
  readonly mended: readonly Mended[];
}

/** Mends what can be mended without changing what the pages say; gives the pages that change. */
export async function mendPages(pages: readonly SourceFile[], options: MendOptions): Promise<MendedPage[]> {
  const context: Context = { ...options, vocabulary: createVocabulary(options.spellings) };
  let works: readonly Work[] = pages.map((file) => ({ file, mended: [] }));
  let { reading } = options;
  for (let round = 0; round < mostRounds; round++) {
    const next = await mendOnce(works, reading, context);
    if (!next) break;
    ({ works, reading } = next);
  }
  return works.flatMap(({ file: { text }, mended }, index) => {
    const file = pages[index];
    return file && text !== file.text ? [{ file, text, mended }] : [];
  });
}

/** One round; nothing where there is nothing to mend. */
async function mendOnce(
  works: readonly Work[],
  reading: Reading,
  options: Context,
): Promise<{ works: readonly Work[]; reading: Reading } | undefined> {
  const findingsOf = readingByPage(reading);
  const wanted: [string, readonly Proposal[]][] = [];
  for (const { file } of works) {
    if (options.leave?.has(file.path)) continue;
    const found = proposals(fixPage(file, findingsOf(file.path), options.vocabulary), fixes);
    const safe = await safeAlone(file, found, options);
    if (safe.length > 0) wanted.push([file.path, safe]);
  }
  let after = reading;
  const kept = await keepSafe(wanted, async (some) => {
    const mending = new Map(some);
    after = await options.read(works.map(({ file }) => withMends(file, mending.get(file.path) ?? [])));
    return sameReading(reading, after, mending);
  });
  if (kept.length === 0) return undefined;
  const mending = new Map(kept);
  const next = works.map((work) => mendedWork(work, mending.get(work.file.path) ?? []));
  // the last question was of what is kept, unless its answer was no
  if (kept.length < wanted.length) after = await options.read(next.map(({ file }) => file));
  return { works: next, reading: after };
}

/** What a page alone can be rid of and still say the same: cheaper to ask than all pages together. */
async function safeAlone(file: SourceFile, found: readonly Proposal[], { read }: MendOptions): Promise<readonly Proposal[]> {
  if (found.length === 0) return [];
  const before = await read([file]);
  return keepSafe(found, async (some) => sameReading(before, await read([withMends(file, some)]), new Map([[file.path, some]])));
}

function withMends(file: SourceFile, list: readonly Proposal[]): SourceFile {
  if (list.length === 0) return file;
  const edits = list.flatMap(({ mend }) => mend.edits);
  return sourceFile(file.path, applyEdits(file.text, edits), file.relative);
}

function mendedWork({ file, mended }: Work, list: readonly Proposal[]): Work {
  const own = list.flatMap(({ fix: { title }, mend: { edits, rows } }) =>
    (rows ?? [edits[0]?.start ?? 0]).map((start) => ({ title, line: positionAt(file, start).line })),
  );
  return { file: withMends(file, list), mended: [...mended, ...own] };
}
