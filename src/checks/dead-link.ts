import { diagnose, nearestName } from '../diagnostics/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { ApiModel, PageLinks } from '../model/index.ts';
import { decodedUri } from '../source/index.ts';
import type { Check } from './check.ts';
import { linkTargets } from './link-targets.ts';
import type { LinkTargets } from './link-targets.ts';
import { listedNames } from './listed.ts';

type Link = PageLinks['links'][number];

/** Why a link leads nowhere, and what was probably meant. */
interface Dead {
  readonly because: string;
  readonly near?: string | undefined;
}

const shownPlaces = 3;

/** A link to a place or a page that is not there: one note per target and page. Nothing is asked of the network or the disk. */
export const deadLink: Check = {
  name: 'dead-link',
  run: ({ model }) => {
    const { links: pages = [] } = model;
    const undescribed = undescribedStructures(model);
    const targets = linkTargets(pages);
    return pages.flatMap((page) =>
      [...linksByTarget(page)].flatMap(([href, links]) => {
        // that a structure stands nowhere is reported as such
        if (links.some(({ text }) => undescribed.has(bareName(text)))) return [];
        const dead = deadBecause(href, page, targets);
        return dead ? [deadDiagnostic(links, dead)] : [];
      }),
    );
  },
};

function linksByTarget({ links }: PageLinks): Map<string, Link[]> {
  const byTarget = new Map<string, Link[]>();
  for (const link of links) {
    const alike = byTarget.get(link.href);
    if (alike) alike.push(link);
    else byTarget.set(link.href, [link]);
  }
  return byTarget;
}

function undescribedStructures({ schemas }: ApiModel): Set<string> {
  const open = schemas.filter(
    ({ shape, origin }) => origin === 'page' && shape.kind === 'object' && shape.open && shape.fields.length === 0,
  );
  return new Set(open.flatMap(({ pageName }) => (pageName === undefined ? [] : [bareName(pageName)])));
}

function deadBecause(href: string, page: PageLinks, targets: LinkTargets): Dead | undefined {
  const [, path = '', fragment = ''] = /^([^#?]*)(?:\?[^#]*)?#?(.*)$/.exec(href) ?? [];
  if (path === '') {
    if (targets.isAnywhere(fragment)) return undefined;
    return { because: 'no place of this page, and no structure of the others, is called so', near: nearAnchor(fragment, page) };
  }
  const wanted = resolved(path, page.page);
  // a page that was read alone cannot tell what stands beside it
  if (wanted === undefined || targets.isLone) return undefined;
  const target = targets.pageOf(wanted);
  if (!target) {
    const near = targets.nearestPage(wanted, page);
    return { because: `\`${wanted}\` is none of the pages`, ...(near !== undefined && { near: relativeTo(page.page, near) }) };
  }
  if (fragment === '' || targets.isOn(target, fragment)) return undefined;
  const near = nearAnchor(fragment, target);
  return { because: `\`${target.page}\` has no place that is called so`, ...(near !== undefined && { near: `${path}${near}` }) };
}

function deadDiagnostic(links: readonly Link[], { because, near }: Dead): Diagnostic {
  const [first, ...others] = links;
  const related = others.slice(0, shownPlaces).map(({ span }) => ({ message: 'and so does this link', span }));
  return diagnose('check/dead-link', first?.span, `the link to ${listedNames([first?.href ?? ''])} leads nowhere: ${because}`, {
    ...(related.length > 0 && { related }),
    ...(near !== undefined && { hint: `did you mean \`${near}\`?` }),
  });
}

/** From the folder of the inputs; nothing where it leads out of it, or not to a page. */
function resolved(path: string, from: string): string | undefined {
  if (!/\.(?:md|markdown|mdx|html?|txt)$/i.test(path)) return undefined;
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of decodedUri(path).split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join('/');
}

function relativeTo(from: string, file: string): string {
  const [own, other] = [from.split('/').slice(0, -1), file.split('/')];
  const shared = own.findIndex((step, index) => step !== other[index]);
  const common = shared < 0 ? own.length : shared;
  return [...own.slice(common).map(() => '..'), ...other.slice(common)].join('/');
}

function nearAnchor(fragment: string, { anchors }: PageLinks): string | undefined {
  const near = nearestName(decodedUri(fragment), anchors);
  return near === undefined ? undefined : `#${near}`;
}

function bareName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
