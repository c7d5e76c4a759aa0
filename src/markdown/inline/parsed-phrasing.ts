import type { PhrasingContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Made when first asked for: most cells do without. */
let processor: ReturnType<typeof makeProcessor> | undefined;

function makeProcessor() {
  return unified().use(remarkParse).use(remarkGfm).freeze();
}

/** A word first: no block can begin, so that only inline content is read. */
const word = 'x ';

/** Reads inline Markdown, one line, with remark; nothing where it is more than one paragraph. */
export function parsedPhrasing(text: string): PhrasingContent[] | undefined {
  const [paragraph] = (processor ??= makeProcessor()).parse(word + text).children;
  if (paragraph?.type !== 'paragraph') return undefined;
  const [first, ...others] = paragraph.children;
  return first?.type === 'text' ? [{ ...first, value: first.value.slice(word.length) }, ...others] : undefined;
}
