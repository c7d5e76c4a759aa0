import type { Operation } from '../../model/index.ts';
import { isIdentifierName, safeIdentifier, uniqueName } from '../kit/index.ts';

/** Where the façade has each operation, in the order of the model. */
export interface ClientTree {
  readonly groups: ReadonlyMap<string, ClientTree>;
  readonly members: ReadonlyMap<string, Operation>;
}

interface Growing {
  readonly groups: Map<string, Growing>;
  readonly members: Map<string, Operation>;
}

export function clientTree(operations: readonly Operation[]): ClientTree {
  const root = node();
  // Groups first: many calls go through a group's name, one through a member's.
  const places = operations.map((operation) => ({ operation, place: groupAt(root, operation.group) }));
  const taken = new Map<Growing, Set<string>>();
  for (const { operation, place } of places) {
    const names = taken.get(place) ?? new Set(place.groups.keys());
    taken.set(place, names);
    place.members.set(uniqueName(memberName(operation.member), names), operation);
  }
  return root;
}

/** Where the client has each operation, by its id: `user.update`; names that are no identifiers do not occur. */
export function callPaths(operations: readonly Operation[]): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  const visit = ({ groups, members }: ClientTree, front: string): void => {
    for (const [name, group] of groups) visit(group, `${front}${name}.`);
    for (const [name, { id }] of members) paths.set(id, front + name);
  };
  visit(clientTree(operations), '');
  return paths;
}

function node(): Growing {
  return { groups: new Map(), members: new Map() };
}

function groupAt(root: Growing, path: readonly string[]): Growing {
  let place = root;
  for (const step of path) {
    const name = memberName(step);
    const next = place.groups.get(name) ?? node();
    place.groups.set(name, next);
    place = next;
  }
  return place;
}

/**
 * Reserved words are fine after a dot. `then` would make a client look like a promise, `__proto__` would not become a
 * member at all.
 */
function memberName(name: string): string {
  const safe = isIdentifierName(name) ? name : safeIdentifier(name);
  return safe === 'then' || safe === '__proto__' ? `${safe}_` : safe;
}
