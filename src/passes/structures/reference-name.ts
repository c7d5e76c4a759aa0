/** What a reference names, whatever the page: `pages/a.md#user@3` is `user`. */
export function referenceName(reference: string): string {
  return reference.slice(reference.indexOf('#') + 1).replace(/@\d+$/, '');
}
