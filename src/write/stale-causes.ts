import { changedFacts } from './changed-facts.ts';
import type { ChangedFact } from './changed-facts.ts';
import type { FileState, PlannedFile, WritePlan } from './plan-write.ts';

/** What the pages say otherwise, for each stale file; nothing where that cannot be told. */
export type StaleCauses = (file: PlannedFile) => readonly ChangedFact[];

/**
 * The SDK on disk remembers in its `openapi.json` what the pages said: compared with the same of now, that gives the rows behind
 * each file.
 */
export function staleCauses({ files }: WritePlan): StaleCauses {
  const document = files.find(({ path }) => path === 'openapi.json');
  // One that was edited tells of the edit.
  if (document?.state !== 'changed' || document.found === undefined || document.wanted === undefined) return () => [];
  const changes = changedFacts(document.found, document.wanted.content);
  const all = telling(changes);
  const ofOperations = telling(changes.filter(({ fact }) => isOperation(fact.owner)));
  // It lists the operations, with their places.
  const ofLists = telling(changes.filter(({ fact }) => isOperation(fact.owner) && fact.member === undefined));
  return ({ path, state }) => {
    if (!ofPages.has(state)) return [];
    if (holdAll.test(path)) return all;
    if (path === 'README.md') return ofLists;
    return /^src\/(?!runtime\/)/.test(path) ? ofOperations : [];
  };
}

/** What is made of operations and structures alike. */
const holdAll = /^(?:openapi\.json|manifest\.json|src\/(?:types|validators)\/index\.ts)$/;

function isOperation(owner: string): boolean {
  return owner.startsWith('operation ');
}

/** Of other files the pages are not the cause. */
const ofPages: ReadonlySet<FileState> = new Set(['new', 'changed', 'orphan']);

/** That something moved is worth a word only where nothing else happened. */
function telling(changes: readonly ChangedFact[]): readonly ChangedFact[] {
  const others = changes.filter(({ how }) => how !== 'moved');
  return others.length > 0 ? others : changes;
}
