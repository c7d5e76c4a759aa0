import type { Doc } from './layout.ts';

/** The text of a doc all in one line, or `undefined` if something in it has to break. */
export function flatText(doc: Doc): string | undefined {
  if (typeof doc === 'string') return doc;
  if (Array.isArray(doc)) return joined(doc);
  switch (doc.type) {
    case 'group':
      return doc.break ? undefined : flatText(doc.contents);
    case 'indent':
    case 'align':
      return flatText(doc.contents);
    case 'line':
      return doc.hard ? undefined : doc.soft ? '' : ' ';
    case 'if-break':
      return flatText(doc.flatContents);
    case 'fill':
      return joined(doc.parts);
    default:
      return undefined;
  }
}

function joined(parts: readonly Doc[]): string | undefined {
  let text = '';
  for (const part of parts) {
    const flat = flatText(part);
    if (flat === undefined) return undefined;
    text += flat;
  }
  return text;
}
