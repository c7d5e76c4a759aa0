import type { Nodes } from 'mdast';
import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { globSync } from 'tinyglobby';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { configShape } from '../../src/config/config-shape.ts';
import type { Shape } from '../../src/config/shape.ts';
import { repository } from './built-package.ts';
import { documents, documentText } from './documents.ts';
import { withMadeParts } from './made-parts.ts';
import { snippetsOf } from './snippet.ts';

describe.each(documents)('%s', (name) => {
  it('has its made parts as the code has them (`node scripts/write-docs.mjs` brings them up to date)', () => {
    expect(documentText(name)).toBe(withMadeParts(documentText(name)));
  });

  it('leads nowhere that does not exist', () => {
    const broken = linksIn(documentText(name)).filter((link) => !leadsSomewhere(name, link));
    expect(broken).toEqual([]);
  });
});

it('a README says the same in both languages', () => {
  const outline = (name: string): unknown =>
    snippetsOf(documentText(name)).map(({ language, meta }) => [language, 'file' in meta ? 'file' : Object.keys(meta)]);
  const depths = (name: string): string[] => documentText(name).match(/^#+ /gm) ?? [];
  expect(outline('README.zh-CN.md')).toEqual(outline('README.md'));
  expect(depths('README.zh-CN.md')).toEqual(depths('README.md'));
});

it.each(['README.md', 'README.zh-CN.md'])('%s gives a reason for every package that the sources use', (name) => {
  const rows = documentText(name).match(/^\| \[.*$/gm) ?? [];
  const named = rows.flatMap((row) => [...row.matchAll(/\[([\w-]+)\]\(https/g)].map((match) => match[1]));
  expect(named.sort()).toEqual([...packagesOfSources()].sort());
});

/** The packages that run, as part of the build or beside it; types alone do not. */
function packagesOfSources(): Set<string> {
  const files = globSync('src/**/*.ts', { cwd: repository, ignore: ['**/*.test.ts', '**/testing/**'] });
  const imports = files.flatMap((file) => [
    ...documentText(file).matchAll(/(?:^(?!import type).* from |\bimport\(|\)\()'([a-z@][^':]*)'/gm),
  ]);
  const names = imports.flatMap(([, name = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(name) ?? []);
  return new Set(names.filter((name) => !isBuiltin(name)));
}

it('docs/config.md names every key and every word that a config may have', () => {
  const text = documentText('docs/config.md');
  expect(wordsOf(configShape).filter((word) => !text.includes(`\`${word}\``) && !text.includes(`${word}:`))).toEqual([]);
});

function linksIn(markdown: string): string[] {
  const visit = (node: Nodes): string[] => [
    ...(node.type === 'link' ? [node.url] : []),
    ...('children' in node ? node.children.flatMap(visit) : []),
  ];
  return visit(unified().use(remarkParse).use(remarkGfm).parse(markdown));
}

function leadsSomewhere(from: string, link: string): boolean {
  if (/^https:\/\//.test(link)) return true;
  const [file = '', fragment] = link.split('#');
  const target = file === '' ? from : path.posix.join(path.posix.dirname(from), file);
  if (!existsSync(path.join(repository, target))) return false;
  return fragment === undefined || headingsOf(documentText(target)).includes(fragment);
}

function headingsOf(markdown: string): string[] {
  return (markdown.match(/^#+ .*$/gm) ?? []).map((heading) =>
    heading
      .replace(/^#+ /, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function wordsOf(shape: Shape): string[] {
  switch (shape.kind) {
    case 'object':
      return Object.entries(shape.members).flatMap(([key, member]) => [key, ...wordsOf(member)]);
    case 'list':
      return wordsOf(shape.items);
    case 'record':
      return wordsOf(shape.values);
    case 'choice':
      return shape.ignoreCase ? [] : [...shape.values];
    default:
      return [];
  }
}
