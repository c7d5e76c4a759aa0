import { outline } from '../outline/index.ts';
import { readPage } from '../read/index.ts';
import type { SourceFile } from '../source/index.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import { overlap } from './apply-edits.ts';
import type { Fix, FixPage, Mend } from './fix.ts';
import type { PageFindings } from './reading-by-page.ts';

/** A mend, and the fix that it comes from. */
export interface Proposal {
  readonly fix: Fix;
  readonly mend: Mend;
}

/** What the fixes would mend on a page, in the order of their list; of two that overlap the first is kept. */
export function proposals(page: FixPage, fixes: readonly Fix[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const fix of fixes) {
    for (const mend of fix.find(page)) {
      if (mend.edits.length > 0 && !kept.some((other) => clash(other.mend, mend))) kept.push({ fix, mend });
    }
  }
  return kept;
}

function clash(a: Mend, b: Mend): boolean {
  return a.edits.some((edit) => b.edits.some((other) => overlap(edit, other)));
}

/** A page as fixes look at it. */
export function fixPage(file: SourceFile, findings: PageFindings, vocabulary: Vocabulary): FixPage {
  const page = outline(file);
  const sheet = readPage(page, vocabulary, () => undefined);
  return { file, page, sheet, vocabulary, ...findings };
}
