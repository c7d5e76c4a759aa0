import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Folders that hold pages, sources or people's things, whatever the API. */
const saysNothing: ReadonlySet<string> = new Set(
  [
    'docs doc documentation documents document docs-input api apis api-docs apidocs apidoc api-doc reference references',
    'pages page md markdown html txt text content contents input inputs src source sources static public dist build out',
    'zh en cn ja zh-cn zh-hans zh-hant zh-tw en-us en-gb latest current next',
    'home root work workspace workspaces app repo project projects desktop downloads tmp temp var',
  ].flatMap((line) => line.split(' ')),
);

export interface ApiName {
  readonly name: string;
  /** The package whose docs these are, where the name is from its package.json. */
  readonly documents?: string;
}

/**
 * What an API is called that nobody named: as the folder of its pages or, where that could be any API's (`docs/`), as the package
 * that it stands in, or the folder above. A package's name comes first there: unlike a checkout's folder it is the same on every
 * machine. What stands in `out` does not count: it is our own, and called after the API.
 */
export function apiName(input: string, out?: string): ApiName {
  const folder = folderOf(input);
  const own = path.basename(folder);
  if (isTelling(own)) return { name: own };
  for (let each = folder; ; each = path.dirname(each)) {
    const documents = each === out ? undefined : packageName(each);
    const plain = documents?.replace(/^@[^/]*\//, '');
    if (plain !== undefined && documents !== undefined && isTelling(plain)) return { name: plain, documents };
    if (isTelling(path.basename(each))) return { name: path.basename(each) };
    if (each === path.dirname(each)) return { name: own === '' ? 'api' : own };
  }
}

/** The folder of an input, or of what a glob is sought in. */
function folderOf(input: string): string {
  const parts = input.split(path.sep);
  const open = parts.findIndex((part) => /[*?{}[\]]/.test(part));
  const fixed = open < 0 ? input : parts.slice(0, open).join(path.sep) || path.sep;
  return statSync(fixed, { throwIfNoEntry: false })?.isFile() ? path.dirname(fixed) : fixed;
}

function isTelling(name: string): boolean {
  return name !== '' && !saysNothing.has(name.toLowerCase()) && !/^v?\d[\d.]*$/i.test(name);
}

function packageName(folder: string): string | undefined {
  try {
    const { name } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { readonly name?: unknown };
    return typeof name === 'string' && name !== '' ? name : undefined;
  } catch {
    return undefined;
  }
}
