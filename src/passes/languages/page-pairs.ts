import type { ApiModel, Operation } from '../../model/index.ts';
import { endpointKey } from '../separate-endpoints.ts';
import { markedLanguage, writtenLanguages } from './page-language.ts';
import type { Language } from './page-language.ts';

/** Tells which pages say the same in two languages. */
export interface PagePairs {
  /** Whether two operations, of two pages, are one. */
  readonly sameOperation: (a: Operation, b: Operation) => boolean;
  /** Whether two pages (`SourceFile.relative`) are one but for their language. */
  readonly samePage: (a: string, b: string) => boolean;
  /** What the paths of two such pages have in common. */
  readonly bare: (relative: string) => string;
  /** Whether an operation is all that its page documents. */
  readonly isLone: (operation: Operation) => boolean;
  readonly languageOf: (relative: string) => Language | undefined;
}

export function pagePairs(model: ApiModel): PagePairs {
  // most pages have no other that could be their twin: then nobody asks
  let languages: ReadonlyMap<string, Language> | undefined;
  const written = (relative: string): Language | undefined => (languages ??= writtenLanguages(model)).get(relative);
  const perPage = new Map<string, number>();
  for (const { relative } of model.operations) perPage.set(relative, (perPage.get(relative) ?? 0) + 1);

  const known = new Map<string, ReturnType<typeof markedLanguage>>();
  const marked = (relative: string): ReturnType<typeof markedLanguage> => {
    const found = known.get(relative) ?? markedLanguage(relative);
    known.set(relative, found);
    return found;
  };
  const languageOf = (relative: string): Language | undefined => marked(relative).language ?? written(relative);
  const differ = (a: string, b: string): boolean => {
    const [here, there] = [marked(a).language, marked(b).language];
    if (here && there && here !== there) return true;
    // folders of one name say nothing of the two; their words may
    const [first, second] = here && there ? [written(a), written(b)] : [languageOf(a), languageOf(b)];
    return first !== undefined && second !== undefined && first !== second;
  };
  const isLone = ({ relative }: Operation): boolean => perPage.get(relative) === 1;
  const samePage = (a: string, b: string): boolean => a !== b && marked(a).bare === marked(b).bare && differ(a, b);
  const sameOperation = (a: Operation, b: Operation): boolean => {
    if (a.relative === b.relative) return false;
    if (endpointKey(a) === endpointKey(b)) return differ(a.relative, b.relative);
    // pages that state no address are called by their files
    return isLone(a) && isLone(b) && (isConfigured(a) || isConfigured(b)) && samePage(a.relative, b.relative);
  };
  return { sameOperation, samePage, languageOf, isLone, bare: (relative) => marked(relative).bare };
}

function isConfigured({ evidence }: Operation): boolean {
  return evidence.path.via === 'config';
}

/** The address that a page states or, where a rule made both of the names of the files, what they share. */
export function joinedPath(a: Operation, b: Operation): string {
  if (!isConfigured(a) || a.path === b.path) return a.path;
  if (!isConfigured(b)) return b.path;
  const [first, second] = [barePath(a.path), barePath(b.path)];
  return first === second ? first : a.path;
}

function barePath(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  const kept = /^(.+[a-z\d])(?:Zh|En|Cn|ZhCn|EnUs)$/.exec(last)?.[1] ?? markedLanguage(`${last}.md`).bare;
  return `${path.slice(0, path.length - last.length)}${kept}`;
}
