import { posix } from 'node:path';

/** How module `from` names module `to`; both are paths inside the package. */
export function relativeImport(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to).replace(/\.ts$/, '.js');
  return path.startsWith('.') ? path : `./${path}`;
}
