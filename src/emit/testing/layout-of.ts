import { format } from 'prettier';

/** The text as prettier lays it out: what generated TypeScript is held against. */
export async function layoutOf(text: string): Promise<string> {
  return format(text, { parser: 'typescript' });
}
