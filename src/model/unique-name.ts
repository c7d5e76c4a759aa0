/** `name`, or `name2`, `name3`, … when it is taken; takes what it returns. */
export function uniqueName(name: string, taken: Set<string>, separator: string = ''): string {
  let candidate = name;
  for (let n = 2; taken.has(candidate); n++) {
    // `Page2` taken twice reads better as `Page2_2` than as `Page22`.
    const joint = separator || (/\d$/.test(name) ? '_' : '');
    candidate = `${name}${joint}${n}`;
  }
  taken.add(candidate);
  return candidate;
}
