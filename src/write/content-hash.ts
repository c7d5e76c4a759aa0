import { keptHash, textHash } from '../hash/index.ts';
import type { OutputFile } from './output-file.ts';

/** sha256 of a text file; a checkout that turned the line ends is the same file. */
export function contentHash(content: string | Buffer): string {
  return textHash(hasTurnedLines(content) ? withLineFeeds(content.toString()) : content);
}

/** `contentHash` of a file's content, found once. */
export function fileHash(file: OutputFile): string {
  return hasTurnedLines(file.content) ? contentHash(file.content) : keptHash(file, file.content);
}

/** Whether a file on disk says the same as a text. Bytes are compared: to decode megabytes of Chinese takes longer than all the rest of it. */
export function sameContent(found: Buffer, wanted: string): boolean {
  if (found.equals(Buffer.from(wanted))) return true;
  return (hasTurnedLines(found) || hasTurnedLines(wanted)) && withLineFeeds(found.toString()) === withLineFeeds(wanted);
}

function hasTurnedLines(content: string | Buffer): boolean {
  return content.includes('\r');
}

function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
