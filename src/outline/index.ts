import type { SourceFile } from '../source/index.ts';
import { outlineHtml } from './html-blocks.ts';
import { outlineMarkdown } from './markdown-page.ts';
import type { Page } from './page.ts';

export type { Block, Heading, Page, Sample, TableBlock, TextLine } from './page.ts';

/** Outlines a page, of HTML where its name says so and of Markdown otherwise. */
export function outline(file: SourceFile): Page {
  return /\.html?$/i.test(file.path) ? outlineHtml(file) : outlineMarkdown(file);
}
