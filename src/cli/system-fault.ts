/** What a system says when the fault is neither ours nor the pages': a disk that is full, a file that may not be read. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  EBUSY: 'the file is in use',
  EIO: 'the disk cannot be read or written',
  ENAMETOOLONG: 'the name is too long for this file system',
};

/** Words an error of the system, with the path that it names; nothing for any other error. */
export function systemFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  const reason = code === undefined || !Object.hasOwn(reasons, code) ? undefined : reasons[code];
  if (reason === undefined) return undefined;
  const place = dest ?? path;
  return place === undefined ? reason : `${place}: ${reason}`;
}
