import { textHash } from '../hash/index.ts';

/** sha256 of a text file; a checkout that turned the line ends is the same file. */
export function contentHash(text: string): string {
  return textHash(withLineFeeds(text));
}

export function sameContent(a: string, b: string): boolean {
  return a === b || withLineFeeds(a) === withLineFeeds(b);
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}
