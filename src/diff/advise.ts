import type { Bump, Diff } from './change.ts';

/** What the next version of the SDK's package should be. */
export interface Advice {
  /** Absent where nothing changed. */
  readonly bump?: Bump;
  /** The package's version, and the next; absent where it is not known, or not of the form that semantic versioning has. */
  readonly version?: { readonly from: string; readonly to: string };
}

export function advise({ bump }: Diff, version?: string): Advice {
  if (!bump) return {};
  const to = version === undefined ? undefined : nextVersion(version, bump);
  return { bump, ...(version !== undefined && to !== undefined && { version: { from: version, to } }) };
}

/** Below 1.0.0 the second number is what breaks, and the third is all else. */
function nextVersion(version: string, bump: Bump): string | undefined {
  const match = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(version);
  if (!match) return undefined;
  const [major, minor, patch] = match.slice(1).map(Number) as [number, number, number];
  if (major === 0) return bump === 'major' ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  if (bump === 'major') return `${major + 1}.0.0`;
  return bump === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
