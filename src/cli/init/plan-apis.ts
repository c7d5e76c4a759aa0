import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { PlannedApi } from '../../init/index.ts';
import { gitIgnores } from '../../source/index.ts';
import { isSdkFolder } from '../../write/index.ts';
import type { Invocation } from '../command.ts';
import { apiName } from '../job/api-name.ts';
import { shownPath } from '../shown-path.ts';
import { UsageError } from '../usage-error.ts';
import type { FoundApi } from './survey-pages.ts';

/** Where SDKs go that nobody gave a place, the first that is free. */
const places: readonly string[] = ['sdk', 'generated', 'api-sdk', 'generated-sdk'];

/** Names the APIs, and the folders of their SDKs. */
export async function planApis(found: readonly FoundApi[], { settings, terminal: { cwd } }: Invocation): Promise<PlannedApi[]> {
  if (settings.name !== undefined && found.length > 1) {
    throw new UsageError(`\`--name\` is for one API, and here are ${found.length}`, 'name the pages of one: md2sdk init docs/ --name shop');
  }
  const names = await withPackageNames(namesOf(found, cwd, settings.name));
  const outs = (place: string): string[] => (found.length === 1 ? [place] : names.map(({ name }) => `${place}/${asFolder(name)}`));
  const place = settings.out === undefined ? await freePlace(outs, cwd) : shownPath(cwd, path.resolve(cwd, settings.out));
  const folders = outs(place);
  return found.map(({ input, guess, operations }, index) => ({
    input,
    operations,
    ...names[index],
    name: names[index]?.name ?? 'api',
    out: folders[index] ?? place,
    ...(guess && { guess }),
  }));
}

type Naming = Pick<PlannedApi, 'name' | 'packageName'>;

function namesOf(found: readonly FoundApi[], cwd: string, asked: string | undefined): Naming[] {
  const bases = found.map(({ input }) => path.resolve(cwd, typeof input === 'string' ? input : (input[0] ?? '.')));
  const plain = bases.map((base) => apiName(base));
  const taken = new Set<string>();
  return bases.map((base, index): Naming => {
    const { name, documents } = plain[index] ?? { name: 'api' };
    if (asked !== undefined) return { name: asked };
    const isAlone = plain.filter((other) => other.name === name).length === 1;
    const own = unused(isAlone ? name : withFolder(name, base), taken);
    // As for an API without a config: the SDK of an application's API is not the application.
    return isAlone && documents !== undefined ? { name: own, packageName: `${documents}-sdk` } : { name: own };
  });
}

/** Two SDKs of one workspace must not bear one name: names that are all Chinese leave npm nothing to tell them by. */
async function withPackageNames(names: readonly Naming[]): Promise<Naming[]> {
  const { defaultPackageName } = await import('../../emit/index.ts');
  const taken = new Set<string>();
  return names.map((naming) => {
    const wanted = naming.packageName ?? defaultPackageName(naming.name);
    const packageName = unused(wanted, taken);
    return packageName === wanted ? naming : { ...naming, packageName };
  });
}

/** `shop-v1`, or `shop-orders` of folders that are called alike. */
function withFolder(name: string, base: string): string {
  const last = path.basename(base);
  return last === name ? `${path.basename(path.dirname(base))}-${name}` : `${name}-${last}`;
}

function unused(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name}-${count}`;
  taken.add(free.toLowerCase());
  return free;
}

function asFolder(name: string): string {
  const plain = name.replace(/[\\/:*?"<>|\s\p{Cc}]+/gu, '-').replace(/^[.-]+|[.-]+$/g, '');
  return plain === '' ? 'api' : plain;
}

/** Where no files of others are, and git keeps what is written. */
async function freePlace(outs: (place: string) => readonly string[], cwd: string): Promise<string> {
  for (const place of places) {
    const folders = outs(place).map((out) => path.resolve(cwd, out));
    const isFree = folders.every(isOurs) && (folders.length === 1 || !isSdkFolder(path.resolve(cwd, place)));
    if (isFree && !(await gitIgnores(cwd, path.join(folders[0] ?? cwd, 'manifest.json')))) return place;
  }
  throw new UsageError('no free folder for the SDK', 'name one: md2sdk init --out FOLDER');
}

function isOurs(folder: string): boolean {
  return !existsSync(folder) || isSdkFolder(folder) || readdirSync(folder).length === 0;
}
