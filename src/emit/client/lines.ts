import { hardline, indent, join } from '../doc/index.ts';
import { jsDocText } from '../kit/index.ts';
import type { Doc, JsDoc } from '../kit/index.ts';

/** `head {`, one part per line, `}`. */
export function braced(head: Doc, parts: readonly Doc[], end: string = '}'): Doc {
  return [head, '{', indent([hardline, join(hardline, parts)]), hardline, end];
}

/** A comment and what it is about. */
export function documented(doc: JsDoc, about: Doc): Doc {
  const lines = jsDocText(doc).trimEnd();
  return lines === '' ? about : [join(hardline, lines.split('\n')), hardline, about];
}
