import type { TypeRef } from '../model/index.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import type { InterpretContext } from './context.ts';
import { parseType } from './types/type-expression.ts';
import { toTypeRef } from './types/to-type-ref.ts';

/** Types as a config writes them: `{ 'LangUnit.value': 'string' }`. */
export function settledTypes(types: Readonly<Record<string, string>>, vocabulary: Vocabulary): Map<string, TypeRef> {
  const context: InterpretContext = {
    vocabulary,
    report: () => {},
    relative: '',
    anchors: new Map(),
    schemas: [],
    marked: new Set(),
    spellings: new Map(),
    seen: new Set(),
  };
  return new Map(
    Object.entries(types).map(([place, text]) => {
      const words = { text, codes: [], links: [], struck: false, span: { file: '', start: 0, end: 0, line: 1, column: 1 } };
      return [place, toTypeRef(parseType(text, vocabulary), words, context).type];
    }),
  );
}
