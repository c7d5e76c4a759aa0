import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Store } from './store.ts';

/** A store in one file. */
export interface Pack extends Store {
  /** Leaves in the file what this run asked for or put; what it did not, goes. */
  readonly save: () => void;
}

/**
 * One entry a line, `key<tab>JSON`, below a line with the stamp: what bears another stamp was kept by another md2sdk. What a run does
 * not ask for is never parsed, what did not change is written back as it stood, and what is put goes to the disk at once, so that a
 * pack of any size takes no memory to speak of.
 */
export function openPack(file: string, stamp: string): Pack {
  let lines: Lines | undefined;
  let part: Part | undefined;
  // read when first asked for: most runs need one pack of several
  const kept = (): Lines => (lines ??= readLines(file, stamp));
  const used = new Set<string>();
  const put = new Set<string>();
  return {
    get: (key) => {
      const value = parsed(kept().get(key));
      if (value !== undefined) used.add(key);
      return value;
    },
    put: (key, value) => {
      if (put.has(key)) return;
      put.add(key);
      part ??= openPart(file, stamp);
      part.write(`${key}\t${JSON.stringify(value)}\n`);
    },
    save: () => {
      if (!part && used.size === kept().size) return;
      part ??= openPart(file, stamp);
      for (const key of used) {
        const line = put.has(key) ? undefined : kept().get(key);
        if (line) part.write(`${key}\t`, line, '\n');
      }
      part.close();
    },
  };
}

/** The JSON of each key, as it stands in the file. */
type Lines = ReadonlyMap<string, Buffer>;

const lineFeed = 10;
const tab = 9;

function readLines(file: string, stamp: string): Lines {
  const lines = new Map<string, Buffer>();
  const bytes = bytesOf(file);
  let start = bytes.indexOf(lineFeed) + 1;
  if (start === 0 || bytes.toString('utf8', 0, start - 1) !== stamp) return lines;
  for (let end = bytes.indexOf(lineFeed, start); end >= 0; end = bytes.indexOf(lineFeed, start)) {
    const middle = bytes.indexOf(tab, start);
    if (middle > start && middle < end) lines.set(bytes.toString('latin1', start, middle), bytes.subarray(middle + 1, end));
    start = end + 1;
  }
  return lines;
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** A line that a crash or another hand cut short is as good as none. */
function parsed(line: Buffer | undefined): unknown {
  try {
    return line && JSON.parse(line.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The file that takes the pack's place once it is whole. */
interface Part {
  readonly write: (...texts: readonly (string | Buffer)[]) => void;
  readonly close: () => void;
}

/** Two runs at once do not mix, and what cannot be kept is found out again. */
function openPart(file: string, stamp: string): Part {
  const name = `${file}.${process.pid}.part`;
  let descriptor: number | undefined;
  const drop = (): void => {
    if (descriptor === undefined) return;
    closeSync(descriptor);
    descriptor = undefined;
    rmSync(name, { force: true });
  };
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch {
      drop();
    }
  };
  const write = (...texts: readonly (string | Buffer)[]): void =>
    attempt(() => {
      for (const text of texts) if (descriptor !== undefined) writeAll(descriptor, typeof text === 'string' ? Buffer.from(text) : text);
    });
  attempt(() => {
    mkdirSync(path.dirname(file), { recursive: true });
    descriptor = openSync(name, 'w');
    // a run that fails saves nothing
    process.once('exit', drop);
    write(`${stamp}\n`);
  });
  const close = (): void =>
    attempt(() => {
      if (descriptor === undefined) return;
      renameSync(name, file);
      closeSync(descriptor);
      descriptor = undefined;
      process.off('exit', drop);
    });
  return { write, close };
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}
