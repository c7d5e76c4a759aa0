import { commentLines } from './comment-text.ts';

export interface JsDocTag {
  /** Without `@`. */
  readonly name: string;
  readonly text?: string;
}

export interface JsDoc {
  /** One after the other, an empty line between. */
  readonly paragraphs?: readonly (string | undefined)[];
  readonly tags?: readonly JsDocTag[];
}

/** The lines of a comment, escaped; none if there is nothing to say. */
export function jsDocLines({ paragraphs = [], tags = [] }: JsDoc): string[] {
  const texts = paragraphs.map((text) => commentLines(text ?? '')).filter((lines) => lines.length > 0);
  const tagLines = tags.flatMap(({ name, text = '' }) => {
    const [first = '', ...rest] = commentLines(text);
    return [`@${name} ${first}`.trimEnd(), ...rest];
  });
  const groups = tagLines.length > 0 ? [...texts, tagLines] : texts;
  return groups.flatMap((lines, i) => (i > 0 ? ['', ...lines] : lines));
}

/** As a comment above a statement, with the line end that follows it; empty if there is nothing to say. */
export function jsDocText(doc: JsDoc): string {
  const lines = jsDocLines(doc);
  if (lines.length === 0) return '';
  if (lines.length === 1) return `/** ${lines.join('')} */\n`;
  return `${commentBlock(lines).join('\n')}\n`;
}

/** A comment whose lines stand between those that open and close it. */
export function commentBlock(lines: readonly string[]): string[] {
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'];
}
