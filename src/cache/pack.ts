import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Store } from './store.ts';

/** A store in one file. */
export interface Pack extends Store {
  /** Leaves in the file what this run asked for or put; what it did not, goes. */
  readonly save: () => void;
}

/**
 * One entry a line, `key<tab>JSON`: what a run does not ask for is never parsed, and what did not change is written back as it stood.
 * What bears another stamp was kept by another md2sdk.
 */
export function openPack(file: string, stamp: string): Pack {
  let lines: Map<string, string> | undefined;
  // read when first asked for: most runs need one pack of several
  const kept = (): Map<string, string> => (lines ??= readLines(file, stamp));
  const used = new Map<string, string>();
  let grown = false;
  return {
    get: (key) => {
      const text = used.get(key) ?? kept().get(key);
      if (text === undefined) return undefined;
      const value = parsed(text);
      if (value !== undefined) used.set(key, text);
      return value;
    },
    put: (key, value) => {
      used.set(key, JSON.stringify(value));
      grown = true;
    },
    save: () => {
      if (grown || used.size < kept().size) write(file, stamp, used);
    },
  };
}

function readLines(file: string, stamp: string): Map<string, string> {
  const [first, ...lines] = textOf(file).split('\n');
  if (first !== stamp) return new Map();
  return new Map(
    lines.flatMap((line) => {
      const tab = line.indexOf('\t');
      return tab > 0 ? [[line.slice(0, tab), line.slice(tab + 1)] as const] : [];
    }),
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** A line that a crash or another hand cut short is as good as none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Two runs at once do not mix, and what cannot be kept is found out again. */
function write(file: string, stamp: string, entries: ReadonlyMap<string, string>): void {
  const part = `${file}.${process.pid}.part`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(part, `${stamp}\n${[...entries].map(([key, text]) => `${key}\t${text}\n`).join('')}`);
    renameSync(part, file);
  } catch {
    rmSync(part, { force: true });
  }
}
