/** The file that says what md2sdk wrote into a folder. */
export const manifestPath = 'manifest.json';

/** Content hashes by path, as a manifest lists them; nothing where the text is no manifest of ours. */
export function manifestHashes(text: string): ReadonlyMap<string, string> | undefined {
  const manifest = parsed(text);
  const files = member(manifest, 'files');
  if (member(manifest, 'tool') !== 'md2sdk' || typeof files !== 'object' || files === null) return undefined;
  return new Map(Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
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
