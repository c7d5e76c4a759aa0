const shown = 10;

/** Things in a sentence; those after the tenth are counted. */
export function listed(words: readonly string[], most: number = shown): string {
  const rest = words.length > most ? ` and ${words.length - most} more` : '';
  return `${words.slice(0, most).join(', ')}${rest}`;
}

/** Names of the page in a sentence. */
export function listedNames(names: readonly string[], most: number = shown): string {
  return listed(
    names.map((name) => `\`${name}\``),
    most,
  );
}
