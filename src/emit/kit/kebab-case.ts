/** `LDAPSyncTaskV2` → `ldap-sync-task-v2`; letters of scripts without case are kept. */
export function kebabCase(name: string): string {
  const kebab = name
    .normalize('NFC')
    .replace(/(\p{Ll}|\p{Nd})(?=\p{Lu})/gu, '$1-')
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1-')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return shorten(kebab) || 'unnamed';
}

/** Nobody reads more, and npm takes no more than 214 letters. */
function shorten(kebab: string): string {
  return [...kebab].slice(0, 60).join('').replace(/-+$/, '');
}
