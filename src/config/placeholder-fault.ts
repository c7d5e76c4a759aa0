const cases = ['kebab', 'camel', 'pascal', 'snake', 'lower'];

/** What is wrong with the `{file}` and `{operation:kebab}` of a path; other braces are the API's own parameters. */
export function placeholderFault(path: string): string | undefined {
  for (const [placeholder, name, wanted] of path.matchAll(/\{(\w+):([^{}]*)\}/g)) {
    if (name !== 'file' && name !== 'operation') return `\`${placeholder}\`: only \`file\` and \`operation\` take a case`;
    if (!cases.includes(wanted ?? '')) return `\`${placeholder}\`: the case is one of ${cases.map((one) => `\`${one}\``).join(', ')}`;
  }
  return undefined;
}
