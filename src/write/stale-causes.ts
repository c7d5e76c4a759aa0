import { changedFacts } from './changed-facts.ts';
import type { ChangedFact } from './changed-facts.ts';
import { manifestModules, manifestPath } from './manifest.ts';
import type { FileState, PlannedFile, WritePlan } from './plan-write.ts';

/** What the pages say otherwise, for each stale file; nothing where that cannot be told. */
export type StaleCauses = (file: PlannedFile) => readonly ChangedFact[];

/**
 * The SDK on disk remembers in its `openapi.json` what the pages said, and in its manifest which file holds what: compared with the
 * same two of now, that gives the rows behind each file.
 */
export function staleCauses({ files }: WritePlan): StaleCauses {
  const document = files.find(({ path }) => path === 'openapi.json');
  // One that was edited tells of the edit.
  if (document?.state !== 'changed' || document.found === undefined || document.wanted === undefined) return () => [];
  const changes = changedFacts(document.found, document.wanted.content);
  const manifest = files.find(({ path }) => path === manifestPath);
  const [before, now] = [manifestModules(manifest?.found ?? ''), manifestModules(manifest?.wanted?.content ?? '')];
  return ({ path, state, wanted }) => {
    if (!ofPages.has(state)) return [];
    if (path === 'openapi.json' || path === manifestPath) return telling(changes);
    // It lists the operations, with their places.
    if (path === 'README.md') return telling(changes.filter(({ fact }) => isOperation(fact.owner) && fact.member === undefined));
    const [, room, stem] = /^src\/(types|validators|operations)\/(.+)\.ts$/.exec(path) ?? [];
    const owners = (wanted ? now : before).get(stem ?? '');
    const holds = (owner: string): boolean => owners?.has(owner) === true && (room !== 'operations' || isOperation(owner));
    if (owners) return telling(changes.filter(({ fact }) => holds(fact.owner)));
    // The client, and what else is made of all operations.
    if ((wanted?.sources ?? []).length > 0) return telling(changes.filter(({ fact }) => isOperation(fact.owner)));
    // What lists all others changes with what comes and goes.
    return /^src\/(?:.*\/)?index\.ts$/.test(path)
      ? changes.filter(({ how, fact }) => fact.member === undefined && (how === 'added' || how === 'removed'))
      : [];
  };
}

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
