/** The file that says what md2sdk wrote into a folder. */
export const manifestPath = 'manifest.json';

/** Content hashes by path, as a manifest lists them; nothing where the text is no manifest of ours. */
export function manifestHashes(text: string): ReadonlyMap<string, string> | undefined {
  const manifest = parsed(text);
  const files = member(manifest, 'files');
  if (member(manifest, 'tool') !== 'md2sdk' || typeof files !== 'object' || files === null) return undefined;
  return new Map(Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** What each module holds, `operation createUser` or `schema User`, by the stem of its files. */
export function manifestModules(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const manifest = parsed(text);
  const modules = new Map<string, Set<string>>();
  const put = (item: unknown, owner: string): void => {
    const stem = member(item, 'module');
    if (typeof stem === 'string') modules.set(stem, (modules.get(stem) ?? new Set()).add(owner));
  };
  for (const item of list(member(manifest, 'operations'))) put(item, `operation ${String(member(item, 'id'))}`);
  for (const item of list(member(manifest, 'schemas'))) put(item, `schema ${String(member(item, 'component') ?? member(item, 'name'))}`);
  return modules;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
