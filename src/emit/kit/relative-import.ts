/** How module `from` names module `to`; both are paths inside the package. */
export function relativeImport(from: string, to: string): string {
  let folder = from.slice(0, from.lastIndexOf('/') + 1);
  let up = '';
  while (!to.startsWith(folder)) {
    folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
    up += '../';
  }
  const path = to.slice(folder.length);
  return (up || './') + (path.endsWith('.ts') ? `${path.slice(0, -2)}js` : path);
}
