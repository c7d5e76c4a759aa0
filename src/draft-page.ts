import type { Diagnostic } from './diagnostics/index.ts';
import { interpretPage, noGround, pageShare } from './interpret/index.ts';
import type { CommonGround, InterpretOptions, PageDraft, PageShare } from './interpret/index.ts';
import type { PageReading } from './read-sheet.ts';

/** A page's part of the model, and what was noticed on the way. */
export interface DraftedPage {
  readonly draft: PageDraft;
  readonly diagnostics: readonly Diagnostic[];
}

/** How far a page gets by itself. */
export interface PageAttempt {
  readonly share: PageShare;
  /** As long as no other page has a say in it. */
  readonly drafted?: DraftedPage;
  /** Kept where others may have. */
  readonly reading?: PageReading;
}

export function attemptPage(reading: PageReading, options: InterpretOptions): PageAttempt {
  const share = pageShare(reading.sheet);
  // most pages leave nothing to others: what they say in words need not be kept
  return share.asks.length > 0 ? { share, reading } : { share, drafted: draftPage(reading, noGround, options) };
}

export function draftPage(reading: PageReading, ground: CommonGround, options: InterpretOptions): DraftedPage {
  const diagnostics = [...reading.diagnostics];
  const draft = interpretPage(reading.sheet, ground, options, (diagnostic) => void diagnostics.push(diagnostic));
  return { draft, diagnostics };
}
