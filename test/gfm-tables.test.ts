import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Table as GfmTable, PhrasingContent, Root, TableCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { globSync } from 'tinyglobby';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { inlineOf, parseMarkdown } from '../src/markdown/index.ts';
import type { Table } from '../src/markdown/index.ts';
import { sourceFile } from '../src/source/index.ts';

/**
 * Tables are scanned by us and not by the library that reads the rest. Where a table is sound, both must read the same
 * cells and the same words in them.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const folders = ['docs-input', 'test/conventions', '../shared/corpus/authing-pages', '../shared/corpus/dialects'];
const gfm = unified().use(remarkParse).use(remarkGfm);

interface Pair {
  readonly ours: Table;
  readonly theirs: readonly string[][];
}

/** Tables that both begin at one offset, ours without damage, theirs with every row as wide as the header. */
function soundTables(text: string): Pair[] {
  const ours = parseMarkdown(sourceFile('page.md', text)).regions.flatMap((region) =>
    region.kind === 'table' && region.table.origin === 'pipe' ? [region.table] : [],
  );
  const theirs = new Map(tablesIn(gfm.parse(text)).map((table) => [table.position?.start.offset, table]));
  return ours.flatMap((table): Pair[] => {
    const same = theirs.get(table.span.start);
    if (!same || table.damage.length > 0 || !isSquare(same)) return [];
    return [{ ours: table, theirs: same.children.map((row) => row.children.map((cell) => wordsOf(text, cell))) }];
  });
}

function tablesIn(tree: Root): GfmTable[] {
  return tree.children.filter((node): node is GfmTable => node.type === 'table');
}

function isSquare({ children: rows }: GfmTable): boolean {
  return rows.every((row) => row.children.length === rows[0]?.children.length);
}

/** The words of a cell as the library reads them; tags in it are for us to read, so that there only the extent is compared. */
function wordsOf(text: string, cell: TableCell): string {
  const [first, last] = [cell.children[0], cell.children.at(-1)];
  const source = first ? text.slice(first.position?.start.offset, last?.position?.end.offset) : '';
  // Underscores that open a cell belong to a name (`__v`), until the reader of names says otherwise.
  return source.startsWith('_') || cell.children.some(isOurs) ? plain(source) : spoken(cell).trim();
}

function isOurs(node: PhrasingContent): boolean {
  return (
    node.type === 'html' ||
    node.type === 'linkReference' ||
    node.type === 'footnoteReference' ||
    ('children' in node && node.children.some(isOurs))
  );
}

function spoken(node: TableCell | PhrasingContent): string {
  if ('children' in node) return node.children.map(spoken).join('');
  if (node.type === 'inlineCode') return node.value.includes('`') ? `\`\` ${node.value} \`\`` : `\`${node.value}\``;
  return 'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : '';
}

function plain(source: string): string {
  return inlineOf(source.replaceAll('\\|', '|')).text;
}

function linesOf(cells: readonly { readonly raw: string }[]): string[] {
  return cells.map((cell) => plain(cell.raw));
}

describe.each(folders)('%s', (folder) => {
  const absent = !existsSync(path.join(root, folder));
  const files = globSync('**/*.md', { cwd: path.join(root, folder) }).toSorted();
  // One page in eight of a great folder shows the same as all of them.
  const some = files.length > 200 ? files.filter((_, index) => index % 8 === 0) : files;

  it.skipIf(absent)(`sound tables hold the cells that GitHub reads${absent ? ' (no such folder here)' : ''}`, () => {
    let count = 0;
    for (const file of some) {
      for (const { ours, theirs } of soundTables(readFileSync(path.join(root, folder, file), 'utf8'))) {
        count++;
        expect(
          [ours.header, ...ours.rows].map((row) => linesOf(row.cells)),
          `${file}, line ${ours.span.line}`,
        ).toEqual(theirs);
      }
    }
    expect(count).toBeGreaterThan(0);
  });
});
