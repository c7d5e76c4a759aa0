import type { Advice } from '../advise.ts';
import type { Change, Diff, Subject } from '../change.ts';
import type { Phrases } from './phrases.ts';

/** What is to be said of one API. */
export interface DiffReport {
  readonly diff: Diff;
  readonly advice: Advice;
}

/** Changes of one operation or one structure. */
export interface Group {
  readonly subject: Subject;
  readonly changes: readonly Change[];
}

export interface Section {
  readonly breaking: boolean;
  readonly groups: readonly Group[];
  /** How many descriptions changed; these are counted, not told. */
  readonly descriptions: number;
}

/** What breaks first, then the rest; each by operation and structure. */
export function sectionsOf({ changes }: Diff): Section[] {
  const isWords = ({ rule }: Change): boolean => rule === 'description-changed';
  const told = changes.filter((change) => !isWords(change));
  const sections: Section[] = [
    { breaking: true, groups: groupsOf(told.filter(isBreaking)), descriptions: 0 },
    { breaking: false, groups: groupsOf(told.filter((change) => !isBreaking(change))), descriptions: changes.filter(isWords).length },
  ];
  return sections.filter(({ groups, descriptions }) => groups.length + descriptions > 0);
}

function isBreaking({ breaks }: Change): boolean {
  return breaks.length > 0;
}

function groupsOf(changes: readonly Change[]): Group[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.subject.kind} ${change.subject.name}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((list) => (list[0] ? [{ subject: list[0].subject, changes: list }] : []));
}

/** `2 breaking changes, 1 other: major, 1.4.2 → 2.0.0` */
export function summaryOf({ diff, advice }: DiffReport, words: Phrases): string {
  if (!advice.bump) return words.noChanges;
  const breaking = diff.changes.filter(isBreaking).length;
  const version = advice.version ? `${words.separator}${advice.version.from} → ${advice.version.to}` : '';
  return `${words.counts(breaking, diff.changes.length - breaking)}${words.colon}${words.bump[advice.bump]}${version}`;
}

const shownUsers = 3;

/** Beside the name of an operation its endpoint, beside that of a structure who uses it. */
export function asideOf(subject: Subject, words: Phrases): string {
  if (subject.kind === 'operation') return subject.endpoint;
  const list = (names: readonly string[]): string =>
    [...names.slice(0, shownUsers), ...(names.length > shownUsers ? [words.more(names.length - shownUsers)] : [])].join(words.separator);
  const { sentBy, receivedBy } = subject;
  const uses = [
    ...(sentBy.length > 0 ? [words.sentBy(list(sentBy))] : []),
    ...(receivedBy.length > 0 ? [words.receivedBy(list(receivedBy))] : []),
  ];
  return uses.length > 0 ? uses.join('; ') : words.unused;
}

/** Which part of an operation or a structure: `request`, `answer 404`, `query`; empty for the whole. */
export function partOf(subject: Subject, words: Phrases): string {
  if (subject.kind === 'structure' || !subject.part) return '';
  return [words.part[subject.part], subject.status].filter((text) => text !== undefined).join(' ');
}
