/** What the bytes of a page turned out to be. */
export type DecodedPage =
  | { readonly text: string; readonly encoding: 'utf-8' }
  /** Read all the same, on the guess that `encoding` names. */
  | { readonly text: string; readonly encoding: 'utf-16le' | 'utf-16be' | 'gb18030' }
  /** Not read: `text` is what could be made of it, for a code frame only. */
  | { readonly text: string; readonly encoding: 'damaged' | 'binary'; readonly badOffset: number };

/**
 * Text of a page's bytes. A BOM of UTF-8 stays in the text, so that offsets are those of the file. Other encodings are
 * read only where the bytes leave no doubt: UTF-16 by its BOM, GB18030 where every byte decodes and Han characters come out.
 */
export function decodePage(bytes: Uint8Array): DecodedPage {
  const wide = wideEncoding(bytes);
  if (wide) return { text: decode(bytes, wide, false), encoding: wide };
  if (bytes.includes(0)) return unreadable(bytes, 'binary', '\0');
  try {
    return { text: decode(bytes, 'utf-8', true), encoding: 'utf-8' };
  } catch {
    return decodeForeign(bytes);
  }
}

function decodeForeign(bytes: Uint8Array): DecodedPage {
  const chinese = tryDecode(bytes, 'gb18030');
  if (chinese !== undefined && looksChinese(chinese)) return { text: chinese, encoding: 'gb18030' };
  return unreadable(bytes, 'damaged', '\uFFFD');
}

function unreadable(bytes: Uint8Array, encoding: 'damaged' | 'binary', bad: string): DecodedPage {
  const text = decode(bytes, 'utf-8', false);
  return { text, encoding, badOffset: text.indexOf(bad) };
}

/** Of what is not ASCII, most must be Han characters or Chinese punctuation: Latin-1 read as GB18030 is rare Han, few of them common. */
function looksChinese(text: string): boolean {
  const foreign = text.match(/[^\0-\x7F]/gu) ?? [];
  const common = foreign.filter((character) => /[\u4E00-\u9FA5\u3000-\u303F\uFF00-\uFFEF]/u.test(character));
  return foreign.length > 3 && common.length >= foreign.length * 0.9;
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return decode(bytes, encoding, true);
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string {
  return new TextDecoder(encoding, { fatal, ignoreBOM: encoding === 'utf-8' }).decode(bytes);
}
