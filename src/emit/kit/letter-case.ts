/** Upper first letter: `updateUser` → `UpdateUser`. */
export function upperFirst(name: string): string {
  const [first = '', ...rest] = name;
  return first.toUpperCase() + rest.join('');
}

/** Lower first word: `UserDto` → `userDto`, `LDAPConfig` → `ldapConfig`. */
export function lowerFirst(name: string): string {
  return name.replace(/^\p{Lu}+(?=\p{Lu}\p{Ll})|^\p{Lu}+/u, (run) => run.toLowerCase());
}
