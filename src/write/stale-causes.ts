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
  const ofOperations = telling(changes.filter(({ fact }) => isOperation(fact.owner)));
  const byOwner = placesByOwner(changes);
  return ({ path, state, wanted }) => {
    if (!ofPages.has(state)) return [];
    if (path === 'openapi.json' || path === manifestPath) return telling(changes);
    // It lists the operations, with their places.
    if (path === 'README.md') return telling(changes.filter(({ fact }) => isOperation(fact.owner) && fact.member === undefined));
    const [, room, stem] = /^src\/(types|validators|operations)\/(.+)\.ts$/.exec(path) ?? [];
    const owners = (wanted ? now : before).get(stem ?? '');
    if (owners) {
      const held = [...owners].filter((owner) => room !== 'operations' || isOperation(owner));
      const places = held.flatMap((owner) => byOwner.get(owner) ?? []).sort((a, b) => a - b);
      return telling(places.flatMap((place) => changes[place] ?? []));
    }
    // The client, and what else is made of all operations.
    if ((wanted?.sources ?? []).length > 0) return ofOperations;
    // What lists all others changes with what comes and goes.
    return /^src\/(?:.*\/)?index\.ts$/.test(path)
      ? changes.filter(({ how, fact }) => fact.member === undefined && (how === 'added' || how === 'removed'))
      : [];
  };
}

/** Where the changes of each owner stand in the list: thousands of files need not each go through all of it. */
function placesByOwner(changes: readonly ChangedFact[]): Map<string, number[]> {
  const byOwner = new Map<string, number[]>();
  for (const [place, { fact }] of changes.entries()) {
    const places = byOwner.get(fact.owner);
    if (places) places.push(place);
    else byOwner.set(fact.owner, [place]);
  }
  return byOwner;
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
