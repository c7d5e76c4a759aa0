import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * The licences of the packages that became part of the build, as they ask for it.
 *
 * @param {readonly string[]} modules Absolute paths of all that is in the build.
 * @returns {Promise<string>} Markdown. Throws where a package brings no licence.
 */
export async function licenses(modules) {
  const folders = [...new Set(modules.flatMap((module) => packageFolder(module) ?? []))];
  const found = await Promise.all(folders.map(licenseOf));
  const texts = found
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, text }) => `## ${name} ${version}\n\n${text.trim()}\n`);
  return ['# Packages in this build\n', ...texts].join('\n');
}

/** The innermost, for a package may bring its own version of another. */
function packageFolder(module) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module.replace(/^\0/, ''))?.[0];
}

async function licenseOf(folder) {
  const { name, version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e\b/i.test(entry));
  if (file === undefined) throw new Error(`${name} brings no licence`);
  return { name, version, text: await readFile(path.join(folder, file), 'utf8') };
}
