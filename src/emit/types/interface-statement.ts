import type { OptionalKind, PropertySignatureStructure } from 'ts-morph';
import { jsDocLines, jsDocText, print, propertyKey } from '../kit/index.ts';
import type { Doc, JsDoc, Statement } from '../kit/index.ts';

export interface InterfaceMember {
  readonly name: string;
  readonly required: boolean;
  readonly type: Doc;
  readonly doc: JsDoc;
}

export interface InterfaceParts {
  readonly name: string;
  readonly doc: JsDoc;
  readonly extends?: string;
  readonly members: readonly InterfaceMember[];
  /** The type of members that are not named; absent where there are none. */
  readonly index?: Doc;
}

const indentation = 2;

export function interfaceStatement(parts: InterfaceParts): Statement {
  const { name, doc, members, index } = parts;
  const properties = members.map((member) => property(member));
  if (index !== undefined) properties.push(signature(['[key: string]: ', index], {}));
  const head = parts.extends === undefined ? name : `${name} extends ${parts.extends}`;
  // ts-morph would leave a line between the braces.
  if (properties.length === 0) return `${jsDocText(doc)}export interface ${head} {}`;
  return { head: `${jsDocText(doc)}export interface ${head}`, properties };
}

function property({ name, required, type, doc }: InterfaceMember): OptionalKind<PropertySignatureStructure> {
  return signature([propertyKey(name), required ? ': ' : '?: ', type], doc);
}

/** The whole signature goes in as the name: a type that begins on the next line would leave a space behind the colon. */
function signature(text: Doc, doc: JsDoc): OptionalKind<PropertySignatureStructure> {
  return { name: print([text, ';'], { indentation }).slice(0, -1), docs: docs(doc) };
}

function docs(doc: JsDoc): string[] {
  const lines = jsDocLines(doc);
  if (lines.length === 0) return [];
  return [lines.length === 1 ? lines.join('') : `\n${lines.join('\n')}`];
}
