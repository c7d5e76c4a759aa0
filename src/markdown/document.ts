import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import type { SourceFile } from '../source/index.ts';
import { linesOf } from './line.ts';
import type { Line } from './line.ts';
import type { Region } from './region.ts';
import { repairs } from './repair/index.ts';
import { scans } from './scan/index.ts';

/** A page in two halves: what we read line by line, and mdast for the rest. All offsets count in the file as received. */
export interface MarkdownDocument {
  readonly root: Root;
  /** What to add to the offsets of `root`: the parser drops a byte order mark. */
  readonly shift: number;
  readonly regions: readonly Region[];
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']);

export function parseMarkdown(file: SourceFile): MarkdownDocument {
  const lines = linesOf(file);
  const regions = scanRegions(lines, file);
  const masked = mask(file, lines, regions);
  return { root: processor.parse(masked), regions, shift: masked.startsWith('\uFEFF') ? 1 : 0 };
}

function scanRegions(lines: readonly Line[], file: SourceFile): Region[] {
  const regions: Region[] = [];
  for (let at = frontMatterEnd(lines); at < lines.length;) {
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

function frontMatterEnd(lines: readonly Line[]): number {
  const fence = lines[0]?.text.replace(/^\uFEFF/, '').trimEnd();
  if (fence !== '---' && fence !== '+++') return 0;
  const close = lines.findIndex((line, index) => index > 0 && line.text.trimEnd() === fence);
  return close < 0 ? 0 : close + 1;
}

/** The page with spaces where the regions stand, and with its mended lines: as long as the page itself. */
function mask(file: SourceFile, lines: readonly Line[], regions: readonly Region[]): string {
  const pieces: string[] = [];
  let from = 0;
  let next = 0;
  lines.forEach((line, index) => {
    const region = regions[next];
    if (region && index >= region.firstLine) {
      pieces.push(file.text.slice(from, line.start), ' '.repeat(line.end - line.start));
      from = line.end;
      if (index + 1 >= region.lastLine) next++;
      return;
    }
    const mended = repairs.reduce<string | undefined>((found, repair) => found ?? repair(line), undefined);
    if (mended === undefined) return;
    pieces.push(file.text.slice(from, line.start), mended);
    from = line.end;
  });
  pieces.push(file.text.slice(from));

  return pieces.join('');
}
