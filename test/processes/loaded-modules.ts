import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Leaves the address of each module that a process imports, one a line, in the file named by `LOADED`. */
const hooks = `
  import { appendFileSync } from 'node:fs';
  export async function load(url, context, next) {
    appendFileSync(process.env.LOADED, url + '\\n');
    return next(url, context);
  }
`;

/** What a process imports while it runs; `work` starts it with these variables. */
export async function loadedModules(work: (env: Readonly<Record<string, string>>) => Promise<unknown>): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'md2sdk-loaded-'));
  try {
    const at = (name: string): string => path.join(folder, name);
    await writeFile(at('loaded'), '');
    await writeFile(at('hooks.mjs'), hooks);
    const register = `import { register } from 'node:module'; register(${JSON.stringify(pathToFileURL(at('hooks.mjs')).href)});`;
    await writeFile(at('register.mjs'), register);
    await work({ LOADED: at('loaded'), NODE_OPTIONS: `--import ${JSON.stringify(pathToFileURL(at('register.mjs')).href)}` });
    const urls = (await readFile(at('loaded'), 'utf8')).trim().split('\n');
    return urls.filter((url) => url.startsWith('file:') && !url.startsWith(pathToFileURL(folder).href));
  } finally {
    await rm(folder, { recursive: true });
  }
}
