import { readPages } from '../../pipeline.ts';
import { sourceFile } from '../../source/index.ts';
import type { SourceFile } from '../../source/index.ts';
import { mendPages } from '../index.ts';
import type { MendedPage } from '../index.ts';

/** What becomes of pages of one API, by their names. */
export async function mendTexts(texts: Readonly<Record<string, string>>): Promise<MendedPage[]> {
  const pages = Object.entries(texts).map(([name, text]) => sourceFile(name, text));
  const read = (some: readonly SourceFile[]): ReturnType<typeof readPages> => readPages(some, { name: 'test' });
  return mendPages(pages, { read, reading: await read(pages) });
}

/** A page of the request's parameters, made of a table's lines; what comes before them may be given. */
export function requestPage(lines: readonly string[], head: string = '# T\n\nPOST /a\n\n## 请求参数\n\n'): string {
  return `${head}${lines.join('\n')}\n`;
}

/** The lines of a table as they are once mended. */
export async function mendLines(...lines: string[]): Promise<string[]> {
  const [mended] = await mendTexts({ 'page.md': requestPage(lines) });
  return mended ? mended.text.trimEnd().split('\n').slice(6) : lines;
}
