import { readFileSync, realpathSync } from 'node:fs';
import type { SourceFile } from '../../source/index.ts';
import { replaceFile } from '../replace-file.ts';

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
