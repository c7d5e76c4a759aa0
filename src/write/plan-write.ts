import { contentHash, sameContent } from './content-hash.ts';
import { fileInPlace } from './file-in-place.ts';
import { folderLook } from './folder-look.ts';
import { manifestHashes, manifestPath } from './manifest.ts';
import { withObstacles } from './obstacles.ts';
import type { OutputFile } from './output-file.ts';
import { isSource } from './is-source.ts';
import { walkFolder } from './walk-folder.ts';
import type { FolderContent, MetFile } from './walk-folder.ts';

/**
 * new: not there yet. changed: ours, and to be replaced. edited: ours, changed by hand, and to be replaced. same: left alone.
 * orphan: ours, no longer generated, to be removed. kept: an orphan changed by hand: left alone.
 * foreign: not ours, not in the way: left alone. blocked: in the way of a file of ours, and not ours to remove: nothing is written.
 */
export type FileState = 'new' | 'changed' | 'edited' | 'same' | 'orphan' | 'kept' | 'foreign' | 'blocked';

export interface PlannedFile {
  readonly path: string;
  readonly state: FileState;
  /** What should stand there; absent where nothing should. */
  readonly wanted?: OutputFile;
  /** What stands there; absent where nothing does, and where it is of no concern. */
  readonly found?: string;
}

export interface WritePlan {
  /** The output folder, absolute. */
  readonly folder: string;
  /** Whether a manifest of ours stands in the folder. */
  readonly known: boolean;
  /** The file that stands where the folder should be, absolute. */
  readonly obstacle?: string;
  /** Sorted by path. */
  readonly files: readonly PlannedFile[];
  /** While the folder looks like this (`folderLook`), the plan holds. */
  readonly look?: string;
}

/** Compares files in memory with an output folder; writes nothing. */
export function planWrite(folder: string, files: readonly OutputFile[]): WritePlan {
  refuseOddPaths(files);
  const obstacle = fileInPlace(folder);
  const content = (obstacle === undefined ? walkFolder(folder) : undefined) ?? nothing;
  // before anything is read: what is written meanwhile must show
  const look = obstacle === undefined ? folderLook(content) : undefined;
  const hashes = manifestHashes(content.files.get(manifestPath)?.read().toString() ?? '');
  const wanted = new Map(files.map((file) => [file.path, file]));
  const paths = [...new Set([...wanted.keys(), ...content.files.keys()])].sort();
  const planned = paths.map((path) => planFile(path, wanted.get(path), content.files.get(path), hashes));
  return {
    folder,
    known: hashes !== undefined,
    files: withObstacles(planned, content),
    ...(obstacle !== undefined && { obstacle }),
    ...(look !== undefined && { look }),
  };
}

const nothing: FolderContent = { files: new Map(), folders: new Set(), hidden: [] };

type Hashes = ReadonlyMap<string, string> | undefined;

function planFile(path: string, wanted: OutputFile | undefined, met: MetFile | undefined, hashes: Hashes): PlannedFile {
  if (!met) return { path, state: 'new', ...(wanted && { wanted }) };
  // What others keep beside the SDK may be large, and its content is nobody's business.
  if (!wanted && !hashes?.has(path) && path !== manifestPath && !isSource(path)) return { path, state: 'foreign' };
  const bytes = met.read();
  return {
    path,
    state: stateOf(path, wanted, bytes, hashes),
    // few are asked for
    get found() {
      return bytes.toString();
    },
    ...(wanted && { wanted }),
  };
}

function stateOf(path: string, wanted: OutputFile | undefined, found: Buffer, hashes: Hashes): FileState {
  if (wanted && sameContent(found, wanted)) return 'same';
  const owner = ownerOf(path, found, hashes);
  if (wanted) return ({ ours: 'changed', edited: 'edited', foreign: 'blocked' } as const)[owner];
  return ({ ours: 'orphan', edited: 'kept', foreign: 'foreign' } as const)[owner];
}

function ownerOf(path: string, found: Buffer, hashes: Hashes): 'ours' | 'edited' | 'foreign' {
  // The manifest cannot hold a hash of itself.
  if (path === manifestPath && hashes) return 'ours';
  const hash = hashes?.get(path);
  if (hash === undefined) return 'foreign';
  return hash === contentHash(found) ? 'ours' : 'edited';
}

/** An emitter that asks for such a path is at fault, whatever the pages say. */
function refuseOddPaths(files: readonly OutputFile[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part.startsWith('.') || /[\\:*?"<>|\p{Control}]/u.test(part))) {
      throw new Error(`not a path inside the output folder: ${JSON.stringify(path)}`);
    }
    // Two such names are one file on some systems.
    const folded = path.toLowerCase();
    if (seen.has(folded)) throw new Error(`two files would be written to ${JSON.stringify(path)}`);
    seen.add(folded);
  }
}
