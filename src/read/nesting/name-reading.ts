import type { Cell } from '../../markdown/index.ts';
import { entry } from '../../vocabulary/index.ts';
import type { Vocabulary } from '../../vocabulary/index.ts';
import type { Depth } from './convention.ts';
import { nestingConventions } from './conventions.ts';
import { cleanName, rawName } from './name.ts';
import type { CleanName } from './name.ts';

/** What a cell of names says of its row. */
export interface NameReading {
  readonly raw: string;
  readonly read: { readonly convention: string; readonly depth: Depth } | undefined;
  readonly clean: CleanName;
  /** A serial number that stands before the name. */
  readonly number: string | undefined;
}

const knownNames = new WeakMap<Vocabulary, WeakMap<Cell, NameReading>>();

/** Rows of one text share their cells, and so what is read in them. */
export function nameReading(cell: Cell | undefined, vocabulary: Vocabulary): NameReading {
  if (!cell) return readName(cell, vocabulary);
  const names = entry(knownNames, vocabulary, () => new WeakMap<Cell, NameReading>());
  return entry(names, cell, () => readName(cell, vocabulary));
}

function readName(cell: Cell | undefined, vocabulary: Vocabulary): NameReading {
  const raw = cell ? rawName(cell) : '';
  const read = readDepth(raw, cell?.indent);
  const own = read?.depth.kind === 'indent' ? read.depth.name : raw;
  const numbered = /^(\d+(?:\.\d+)+|\d+\.)\s+([^]+)$/.exec(own.trim());
  return { raw, read, clean: cleanName(numbered?.[2] ?? own, vocabulary), number: numbered?.[1]?.replace(/\.$/, '') };
}

function readDepth(raw: string, indent: number | undefined): { convention: string; depth: Depth } | undefined {
  for (const convention of nestingConventions) {
    const depth = convention.read(raw, indent);
    if (depth) return { convention: convention.id, depth };
  }
  return undefined;
}
