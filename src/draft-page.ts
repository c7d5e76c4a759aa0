import type { Diagnostic } from './diagnostics/index.ts';
import { interpretPage } from './interpret/index.ts';
import type { CommonGround, InterpretOptions, PageDraft } from './interpret/index.ts';
import type { PageReading } from './read-sheet.ts';

/** A page's part of the model, and what was noticed on the way. */
export interface DraftedPage {
  readonly draft: PageDraft;
  readonly diagnostics: readonly Diagnostic[];
}

export function draftPage(reading: PageReading, ground: CommonGround, options: InterpretOptions): DraftedPage {
  const diagnostics = [...reading.diagnostics];
  const draft = interpretPage(reading.sheet, ground, options, (diagnostic) => void diagnostics.push(diagnostic));
  return { draft, diagnostics };
}
