import type { SourceFile } from '../source/index.ts';
import { linesOf } from './line.ts';
import type { Line } from './line.ts';
import { proseBlocks } from './prose/index.ts';
import type { ProseBlock, ProseLine } from './prose/index.ts';
import type { Region } from './region.ts';
import { repairs } from './repair/index.ts';
import { scans } from './scan/index.ts';

/** A page in two halves: what we read line by line, and blocks of prose. All offsets count in the file as received. */
export interface MarkdownDocument {
  readonly regions: readonly Region[];
  readonly prose: readonly ProseBlock[];
}

export function parseMarkdown(file: SourceFile): MarkdownDocument {
  const lines = linesOf(file);
  const from = frontMatterEnd(lines);
  const regions = scanRegions(lines, from, file);
  return { regions, prose: proseBlocks(proseLines(lines, from, regions)) };
}

function scanRegions(lines: readonly Line[], from: number, file: SourceFile): Region[] {
  const regions: Region[] = [];
  for (let at = from; at < lines.length;) {
    const region = firstRegion(lines, at, file);
    if (region) regions.push(region);
    at = region ? region.lastLine : at + 1;
  }
  return regions;
}

function firstRegion(lines: readonly Line[], at: number, file: SourceFile): Region | undefined {
  for (const scan of scans) {
    const region = scan(lines, at, file);
    if (region) return region;
  }
  return undefined;
}

/** YAML or TOML above the page states nothing of the API. */
function frontMatterEnd(lines: readonly Line[]): number {
  const fence = lines[0]?.text.replace(/^\uFEFF/, '').trimEnd();
  if (fence !== '---' && fence !== '+++') return 0;
  const close = lines.findIndex((line, index) => index > 0 && line.text.trimEnd() === fence);
  return close < 0 ? 0 : close + 1;
}

/** The page's lines, blank where front matter and regions stand, and mended. */
function proseLines(lines: readonly Line[], from: number, regions: readonly Region[]): ProseLine[] {
  let next = 0;
  return lines.map((line, index) => {
    while ((regions[next]?.lastLine ?? Infinity) <= index) next++;
    if (index < from || index >= (regions[next]?.firstLine ?? Infinity)) return { text: '', start: line.start };
    return mended(index === 0 ? withoutByteOrderMark(line) : line);
  });
}

function withoutByteOrderMark(line: Line): Line {
  return line.text.startsWith('\uFEFF') ? { ...line, text: line.text.slice(1), start: line.start + 1 } : line;
}

function mended(line: Line): ProseLine {
  const text = repairs.reduce<string | undefined>((found, repair) => found ?? repair(line), undefined) ?? line.text;
  return { text, start: line.start };
}
