import type { Edit, Fix } from '../fix.ts';

/** `##Title` and `¶ Title`: read as headings by us, and as text by everyone else. */
export const headingMarks: Fix = {
  name: 'heading-marks',
  title: 'marks of headings restored',
  find: ({ file, page }) =>
    page.blocks.flatMap((block) => {
      const edit = block.kind === 'heading' ? markOf(file.text.slice(block.span.start, block.span.end), block.span.start) : undefined;
      return edit ? [{ edits: [edit] }] : [];
    }),
};

function markOf(text: string, at: number): Edit | undefined {
  if (/^¶[ \t]/.test(text)) return { start: at, end: at + 1, text: '#' };
  const marks = /^#{1,6}(?=[^\s#])/.exec(text)?.[0].length;
  return marks === undefined ? undefined : { start: at + marks, end: at + marks, text: ' ' };
}
