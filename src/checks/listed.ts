/** Names in a sentence; those after the tenth are counted. */
export function listed(names: readonly string[], most: number = 10): string {
  const shown = names.slice(0, most).map((name) => `\`${name}\``).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
