import type { SourceFile } from '../source/index.ts';
import type { Share } from './share.ts';

interface Load {
  size: number;
  readonly pages: Set<SourceFile>;
}

/**
 * The pages of one share, in the order given. The largest page goes first, each to the share with the least text so far: shares are
 * even as long as no page is larger than one. Every machine comes to the same shares: sizes are counted in characters, and ties are
 * settled by name.
 */
export function ownShare(pages: readonly SourceFile[], { index, count }: Share): readonly SourceFile[] {
  // Further shares stay empty in any case.
  const loads = Array.from({ length: Math.min(count, pages.length) }, (): Load => ({ size: 0, pages: new Set() }));
  for (const page of pages.toSorted(bySize)) {
    const least = loads.reduce((best, load) => (load.size < best.size ? load : best));
    least.pages.add(page);
    // An empty page is work, too.
    least.size += page.text.length + 1;
  }
  const own = loads[index - 1]?.pages;
  return pages.filter((page) => own?.has(page));
}

function bySize(a: SourceFile, b: SourceFile): number {
  return b.text.length - a.text.length || (a.relative < b.relative ? -1 : 1);
}
