import { assigned, jsDocText, print } from '../kit/index.ts';
import type { Doc, JsDoc } from '../kit/index.ts';

/** `export type name = …;`. A union brings its own line break. */
export function aliasStatement(name: string, type: Doc, doc: JsDoc): string {
  const left = `export type ${name} =`;
  return jsDocText(doc) + print([isUnion(type) ? [left, ' ', type] : assigned(left, type), ';']);
}

function isUnion(type: Doc): boolean {
  return typeof type === 'object' && !Array.isArray(type) && type.type === 'group';
}
