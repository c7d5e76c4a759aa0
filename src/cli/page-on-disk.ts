import { randomUUID } from 'node:crypto';
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '../source/index.ts';

export type PageOnDisk = { readonly refusal: string } | { readonly replace: (text: string) => void };

/** The file of a page, if it is still what was read, byte for byte: what was decoded from another encoding is not written back. */
export function pageOnDisk(file: string, page: SourceFile): PageOnDisk {
  const bytes = readFileSync(file);
  if (Buffer.from(page.text, 'utf8').equals(bytes)) return { replace: (text) => replaceFile(realpathSync(file), text) };
  const foreign = !isUtf8(bytes);
  return { refusal: foreign ? 'it is not UTF-8: save it as UTF-8 first' : 'it was changed in the meantime' };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !bytes.includes(0);
  } catch {
    return false;
  }
}

/** By a rename, so that a crash leaves either the old page or the new one. */
function replaceFile(file: string, text: string): void {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
  try {
    writeFileSync(beside, text, { mode: statSync(file).mode, flag: 'wx' });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
