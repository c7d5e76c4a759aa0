import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Store } from './store.ts';

/** A store in one file. */
export interface Pack extends Required<Store> {
  /** Leaves in the file what this run asked for or put; what it did not, goes. */
  readonly save: () => void;
}

/**
 * One entry a line, `key<tab>JSON`, below a line with the stamp: what bears another stamp was kept by another md2sdk. What a run does
 * not ask for is never parsed, what did not change is written back as it stood, and what is put goes to the disk soon, so that a
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
      const line = kept().get(key);
      const value = line && parsed(line);
      if (value !== undefined) used.add(key);
      return value;
    },
    put: (key, value) => {
      if (put.has(key)) return;
      put.add(key);
      part ??= openPart(file, stamp);
      part.write(Buffer.from(`${key}\t${JSON.stringify(value)}\n`));
    },
    save: () => {
      if (!part && used.size === kept().size) return;
      part ??= openPart(file, stamp);
      for (const key of used) {
        const line = put.has(key) ? undefined : kept().get(key);
        if (line) part.write(line.bytes);
      }
      part.close();
    },
  };
}

/** Of each key its line, as it stands in the file. */
type Lines = ReadonlyMap<string, Line>;

interface Line {
  /** With its end. */
  readonly bytes: Buffer;
  /** Where the JSON begins. */
  readonly from: number;
}

const lineFeed = 10;
const tab = 9;

function readLines(file: string, stamp: string): Lines {
  const lines = new Map<string, Line>();
  const bytes = bytesOf(file);
  let start = bytes.indexOf(lineFeed) + 1;
  if (start === 0 || bytes.toString('utf8', 0, start - 1) !== stamp) return lines;
  for (let end = bytes.indexOf(lineFeed, start); end >= 0; end = bytes.indexOf(lineFeed, start)) {
    const middle = bytes.indexOf(tab, start);
    if (middle > start && middle < end) {
      lines.set(bytes.toString('latin1', start, middle), { bytes: bytes.subarray(start, end + 1), from: middle + 1 - start });
    }
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
function parsed({ bytes, from }: Line): unknown {
  try {
    return JSON.parse(bytes.toString('utf8', from));
  } catch {
    return undefined;
  }
}

/** The file that takes the pack's place once it is whole. */
interface Part {
  readonly write: (bytes: Buffer) => void;
  readonly close: () => void;
}

/** Bytes that are written at once: a call of the system for each line would take longer than all else. */
const atOnce = 1 << 16;

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
  let waiting: Buffer[] = [];
  let size = 0;
  const flush = (): void => {
    const bytes = Buffer.concat(waiting);
    waiting = [];
    size = 0;
    for (let at = 0; descriptor !== undefined && at < bytes.length;) at += writeSync(descriptor, bytes, at);
  };
  const write = (bytes: Buffer): void => {
    waiting.push(bytes);
    size += bytes.length;
    if (size >= atOnce) attempt(flush);
  };
  attempt(() => {
    mkdirSync(path.dirname(file), { recursive: true });
    descriptor = openSync(name, 'w');
    // a run that fails saves nothing
    process.once('exit', drop);
  });
  write(Buffer.from(`${stamp}\n`));
  const close = (): void =>
    attempt(() => {
      flush();
      if (descriptor === undefined) return;
      renameSync(name, file);
      closeSync(descriptor);
      descriptor = undefined;
      process.off('exit', drop);
    });
  return { write, close };
}
