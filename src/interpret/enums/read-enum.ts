import type { Row, Words } from '../../sheet/index.ts';
import { bareBulletList, bullets } from './bullet-list.ts';
import { enumConventions } from './conventions.ts';
import { cuedList, weaklyCuedList } from './cued-list.ts';
import { valuedList } from './valued-list.ts';
import { valueColumn } from './value-column.ts';
import { perText } from '../../vocabulary/index.ts';
import type { EnumConvention, EnumEvidence, EnumReading } from './enum-reading.ts';

export interface FoundEnum {
  readonly reading: EnumReading;
  readonly rule: string;
  readonly words: Words;
}

/**
 * The values that a row lists, in whichever column it does so. Where several columns list values the longest list is
 * the whole of them: prose often speaks of some.
 */
export function readEnum(row: Row, evidence: EnumEvidence): FoundEnum | undefined {
  const { enum: own, extra, description, title, example, limits } = row.cells;
  const listed = own && (inOrder(own, evidence) ?? inColumn(own));
  if (listed) return listed;
  const found = [extra, description, title].flatMap((words) => (words ? (inOrder(words, evidence) ?? []) : []));
  // `可选枚举值：…` may stand where an example should; without the cue it is an example
  for (const words of [example, limits]) {
    const reading = words && cued.read(words.text, evidence);
    if (words && reading) found.push({ reading, rule: cuedList.id, words });
  }
  const announced = (one: FoundEnum): number => Number(!unannounced.has(one.rule));
  const [longest] = [...found].sort((a, b) => b.reading.values.length - a.reading.values.length || announced(b) - announced(a));
  return longest && described(longest, description);
}

/** Rules that read a list without the word for it. */
const unannounced: ReadonlySet<string> = new Set([valuedList.id, bareBulletList.id, weaklyCuedList.id]);

function inOrder(words: Words, evidence: EnumEvidence): FoundEnum | undefined {
  for (const { id, read } of readers) {
    const reading = read(words.text, evidence);
    if (reading && reading.values.length > 0) return { reading, rule: id, words };
  }
  return undefined;
}

const readers: readonly EnumConvention[] = enumConventions.map((convention) => (convention.bySight ? convention : remembering(convention)));

const cued: EnumConvention = remembering(cuedList);

/** What hangs on the text alone is read once. */
function remembering({ id, read }: EnumConvention): EnumConvention {
  const isSeen = (): boolean => false;
  const known = [false, true].map((numeric) => [false, true].map((boolean) => perText((text) => read(text, { isSeen, numeric, boolean }))));
  return { id, read: (text, { numeric, boolean }) => known[Number(numeric)]?.[Number(boolean)]?.(text) };
}

function inColumn(words: Words): FoundEnum | undefined {
  const reading = valueColumn(words.text);
  return reading && { reading, rule: 'enum/column', words };
}

/** Bullets beside a bare list say what its values mean. */
function described(found: FoundEnum, description: Words | undefined): FoundEnum {
  const said = description && bullets(description.text);
  if (!said || found.reading.values.some((value) => value.description)) return found;
  const meanings = new Map(said.values.map(({ value, description: words }) => [value, words]));
  const values = found.reading.values.map((value) => ({
    ...value,
    ...(meanings.get(value.value) && { description: meanings.get(value.value) as string }),
  }));
  return { ...found, reading: { ...found.reading, values } };
}
