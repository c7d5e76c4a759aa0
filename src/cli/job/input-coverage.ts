import path from 'node:path';

/** Whether an input of the command line lies in one of the config, is the same, or holds it. */
export type Coverage = 'inside' | 'around' | 'apart';

export function coverage(given: string, configured: readonly string[]): Coverage {
  const base = fixedPart(given);
  if (configured.some((input) => isWithin(base, fixedPart(input)))) return 'inside';
  return configured.some((input) => isWithin(fixedPart(input), base)) ? 'around' : 'apart';
}

/** The folders of a glob that hold no sign of one. */
function fixedPart(input: string): string {
  const parts = input.split(path.sep);
  const open = parts.findIndex((part) => /[*?[\]{}()!]/.test(part));
  return open < 0 ? input : parts.slice(0, open).join(path.sep);
}

function isWithin(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder + path.sep);
}
