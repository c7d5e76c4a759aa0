/** A page of the project. */
export interface FoundPage {
  /** Relative to the working folder, with `/`. */
  readonly path: string;
  /** `POST /orders` of each operation that it documents; a guess where the page does not say. */
  readonly endpoints: readonly string[];
}

/** A folder whose pages describe one API. */
export interface ApiFolder {
  /** Relative to the working folder; empty for that itself. */
  readonly folder: string;
  /** Folders that describe the same API in another language. */
  readonly translations: readonly string[];
}

/** Folders that are made to hold several APIs. */
const holders: ReadonlySet<string> = new Set(['', 'docs-input', 'inputs', 'apis', 'services', 'specs', 'products', 'modules', 'packages']);
const languages: ReadonlySet<string> = new Set('zh en cn ja ko zh-cn zh-hans zh-hant zh-tw zh_cn en-us en-gb en_us'.split(' '));
const version = /^v?\d+(?:[._-]\d+)*(?:[._-]?(?:alpha|beta|rc)\d*)?$/i;

/** Which folders below one hold an API each. */
export function findFolders(pages: readonly FoundPage[], folder: string): ApiFolder[] {
  const documenting = pages.filter(({ endpoints }) => endpoints.length > 0);
  return foldersIn(documenting, folder);
}

function foldersIn(pages: readonly FoundPage[], folder: string): ApiFolder[] {
  const inside = folder === '' ? 0 : folder.length + 1;
  const parts = new Map<string, FoundPage[]>();
  const direct: FoundPage[] = [];
  for (const page of pages) {
    const end = page.path.indexOf('/', inside);
    if (end < 0) direct.push(page);
    else addTo(parts, page.path.slice(inside, end), page);
  }
  const names = [...parts.keys()];
  const whole: ApiFolder[] = [{ folder, translations: [] }];
  if (names.length === 0) return direct.length === 0 ? [] : whole;
  // A README beside folders of pages shows a call, and is none of them.
  if (direct.length > 0 && !holders.has(lastName(folder))) return whole;
  const below = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  const separate = (): ApiFolder[] => names.flatMap((name) => foldersIn(parts.get(name) ?? [], below(name)));
  if (names.length === 1 || holders.has(lastName(folder)) || names.every((name) => version.test(name))) return separate();
  if (names.every((name) => languages.has(name.toLowerCase()))) return [inOneLanguage(parts, below)];
  return sharesEndpoints([...parts.values()]) ? separate() : whole;
}

function addTo(parts: Map<string, FoundPage[]>, name: string, page: FoundPage): void {
  const known = parts.get(name);
  if (known) known.push(page);
  else parts.set(name, [page]);
}

function lastName(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1).toLowerCase();
}

/** The language with the most pages: one SDK is made of one of them. */
function inOneLanguage(parts: ReadonlyMap<string, readonly FoundPage[]>, below: (name: string) => string): ApiFolder {
  const [first = '', ...others] = [...parts]
    .toSorted(([a, some], [b, more]) => more.length - some.length || (a < b ? -1 : 1))
    .map(([name]) => below(name));
  return { folder: first, translations: others };
}

/** Nobody describes a call twice in one API. */
function sharesEndpoints(parts: readonly (readonly FoundPage[])[]): boolean {
  const seen = new Set<string>();
  for (const pages of parts) {
    const own = new Set(pages.flatMap(({ endpoints }) => endpoints));
    if ([...own].some((endpoint) => seen.has(endpoint))) return true;
    for (const endpoint of own) seen.add(endpoint);
  }
  return false;
}
