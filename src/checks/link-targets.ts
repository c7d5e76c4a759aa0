import { nearestName } from '../diagnostics/index.ts';
import type { PageLinks } from '../model/index.ts';
import { decodedUri } from '../source/index.ts';

/** What links can lead to. A sidebar is on every page: nothing here goes through all pages for one link, but for a name that is near. */
export interface LinkTargets {
  /** There is but one page. */
  readonly isLone: boolean;
  /** The page that a path from the folder of the inputs leads to. */
  readonly pageOf: (wanted: string) => PageLinks | undefined;
  /** Whether a page has a place that is called so. */
  readonly isOn: (page: PageLinks, fragment: string) => boolean;
  /** Whether any page has one. */
  readonly isAnywhere: (fragment: string) => boolean;
  /** The page that was probably meant, other than the one that links. */
  readonly nearestPage: (wanted: string, from: PageLinks) => string | undefined;
}

export function linkTargets(pages: readonly PageLinks[]): LinkTargets {
  const anchors = new Map(pages.map((page) => [page, new Set(page.anchors.map(anchorKey))]));
  const everywhere = new Set([...anchors.values()].flatMap((own) => [...own]));
  const byName = firstOf(pages, ({ page }) => page);
  const byStem = firstOf(pages, ({ page }) => stemOf(page));
  const names = pages.map(({ page }) => page);
  const nearest = new Map<string, string | undefined>();
  return {
    isLone: pages.length < 2,
    // Sites link to the `.html` that becomes of a page.
    pageOf: (wanted) => (/\.html?$/i.test(wanted) ? byStem.get(stemOf(wanted)) : byName.get(wanted)),
    isOn: (page, fragment) => anchors.get(page)?.has(anchorKey(fragment)) === true,
    isAnywhere: (fragment) => everywhere.has(anchorKey(fragment)),
    nearestPage: (wanted, { page: own }) => {
      if (!nearest.has(wanted)) nearest.set(wanted, nearestName(wanted, names));
      const near = nearest.get(wanted);
      if (near !== own) return near;
      return nearestName(
        wanted,
        names.filter((name) => name !== own),
      );
    },
  };
}

function firstOf(pages: readonly PageLinks[], keyOf: (page: PageLinks) => string): Map<string, PageLinks> {
  return new Map(pages.toReversed().map((page) => [keyOf(page), page]));
}

function stemOf(file: string): string {
  return file.replace(/\.\w+$/, '');
}

/** Renderers disagree on what becomes of blanks and signs, and number what stands twice. */
function anchorKey(anchor: string): string {
  return decodedUri(anchor)
    .toLowerCase()
    .replace(/-\d+$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
