import { keptBytes, keptHash, textHash } from '../hash/index.ts';
import type { OutputFile } from './output-file.ts';

/** sha256 of a text file; a checkout that turned the line ends is the same file. */
export function contentHash(content: string | Buffer): string {
  return textHash(hasTurnedLines(content) ? withLineFeeds(content.toString()) : content);
}

/** `contentHash` of a file's content, found once. */
export function fileHash(file: OutputFile): string {
  return hasTurnedLines(file.content) ? contentHash(file.content) : keptHash(file, fileBytes(file));
}

/** Of a file's content; of a very long one the text. */
export function fileBytes(file: OutputFile): Buffer | string {
  return keptBytes(file, file.content);
}

/** Whether a file on disk says the same as one in memory. Bytes are compared: to decode megabytes of Chinese takes longer than all the rest of it. */
export function sameContent(found: Buffer, wanted: OutputFile): boolean {
  const bytes = fileBytes(wanted);
  if (found.equals(typeof bytes === 'string' ? Buffer.from(bytes) : bytes)) return true;
  return (hasTurnedLines(found) || hasTurnedLines(wanted.content)) && withLineFeeds(found.toString()) === withLineFeeds(wanted.content);
}

function hasTurnedLines(content: string | Buffer): boolean {
  return content.includes('\r');
}

function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
