import path from 'node:path';

/** Whether a path is a folder or lies below it; both absolute, or of one beginning. */
export function isWithin(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}
