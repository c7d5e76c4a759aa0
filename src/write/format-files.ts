import path from 'node:path';
import type { Options } from 'prettier';
import { contentHash } from './content-hash.ts';
import { manifestPath } from './manifest.ts';
import type { OutputFile } from './output-file.ts';
import { hasPrettierConfig, prettierIgnoreFiles } from './prettier-setup.ts';

type Prettier = typeof import('prettier');

/**
 * Files as the prettier config that holds in the output folder wants them. They come as prettier's defaults want them, so that
 * without a config, or with one that says nothing else, prettier is not even loaded or does not run.
 */
export async function formatFiles(folder: string, files: readonly OutputFile[]): Promise<readonly OutputFile[]> {
  if (!(await hasPrettierConfig(folder))) return files;
  const prettier = await import('prettier');
  const ignorePath = prettierIgnoreFiles(folder);
  const defaults = new Map((await prettier.getSupportInfo()).options.map((option) => [option.name as string, option.default]));
  const format = async (file: OutputFile): Promise<OutputFile> => {
    const filepath = path.join(folder, file.path);
    const config = await prettier.resolveConfig(filepath, { editorconfig: true });
    const differs = Object.entries(config ?? {}).some(([name, value]) => value !== defaults.get(name));
    if (!config || !differs || (await prettier.getFileInfo(filepath, { ignorePath })).ignored) return file;
    return formatFile(file, { ...config, filepath }, prettier);
  };
  const formatted = await Promise.all(files.filter((file) => file.path !== manifestPath).map(format));
  const manifest = files.find((file) => file.path === manifestPath);
  return manifest ? [...formatted, await format(stamped(manifest, formatted))] : formatted;
}

/** What prettier cannot parse (a licence, an ignore file) stays as it is. */
async function formatFile(file: OutputFile, options: Options & { filepath: string }, prettier: Prettier): Promise<OutputFile> {
  const { inferredParser } = await prettier.getFileInfo(options.filepath);
  return inferredParser === null ? file : { ...file, content: await prettier.format(file.content, options) };
}

/** The manifest vouches for what is written, not for what was emitted. */
function stamped(manifest: OutputFile, files: readonly OutputFile[]): OutputFile {
  const { files: hashes, ...others } = JSON.parse(manifest.content) as { readonly files: Readonly<Record<string, string>> };
  const known = new Map(files.map((file) => [file.path, contentHash(file.content)]));
  const renewed = Object.fromEntries(Object.entries(hashes).map(([name, hash]) => [name, known.get(name) ?? hash]));
  const unchanged = Object.entries(hashes).every(([name, hash]) => renewed[name] === hash);
  return unchanged ? manifest : { ...manifest, content: `${JSON.stringify({ ...others, files: renewed }, null, 2)}\n` };
}
