import type { Inline, Table } from '../markdown/index.ts';
import type { SourceFile, Span } from '../source/index.ts';

/** A page as a run of blocks in reading order; what they mean is not asked here. */
export interface Page {
  readonly file: SourceFile;
  readonly blocks: readonly Block[];
}

export type Block = Heading | TextLine | TableBlock | Sample;

export interface Heading {
  readonly kind: 'heading';
  /** 1 to 6; pages that lost their headings' levels have them all at 1. */
  readonly depth: number;
  readonly inline: Inline;
  readonly span: Span;
}

/** One physical line of prose: scraped pages hold one fact per line. */
export interface TextLine {
  readonly kind: 'line';
  readonly marker: 'none' | 'bullet' | 'quote';
  readonly inline: Inline;
  readonly span: Span;
  /** Lines of one paragraph or list item share it. */
  readonly paragraph: number;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly table: Table;
  readonly span: Span;
}

export interface Sample {
  readonly kind: 'sample';
  /** `json`, `curl`, `ts`, …; empty where the page does not say. */
  readonly language: string;
  readonly text: string;
  /** Of `text`. */
  readonly span: Span;
}
