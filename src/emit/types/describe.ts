import type { EnumValue, Field, JsonValue, Provenance, Schema, TypeRef } from '../../model/index.ts';
import type { EmitContext } from '../emit-context.ts';
import type { JsDoc, JsDocTag } from '../kit/index.ts';

/** What the page says of a field, for the reader of the code. */
export function describeField(field: Field, context: EmitContext): JsDoc {
  const { evidence, source } = field;
  return {
    paragraphs: [
      field.title,
      field.description === field.title ? undefined : field.description,
      describeValues(field.type),
      ...guesses([source, evidence.type, evidence.required, evidence.default], context),
    ],
    tags: [
      ...tag(field.default !== undefined, 'default', field.default === undefined ? '' : jsonText(field.default)),
      ...field.examples.map((example) => ({ name: 'example', text: jsonText(example) })),
      ...tag(field.deprecated, 'deprecated'),
    ],
  };
}

/** What the page says of a structure, and where. */
export function describeSchema(schema: Schema, context: EmitContext): JsDoc {
  const [source] = schema.sources;
  return {
    paragraphs: [
      schema.title,
      schema.description === schema.title ? undefined : schema.description,
      schema.shape.kind === 'alias' ? describeValues(schema.shape.type) : undefined,
      ...guesses(schema.sources, context),
    ],
    tags: [...tag(schema.deprecated, 'deprecated'), ...tag(source !== undefined, 'see', source && context.place(source))],
  };
}

/** JSON in one line, whatever its strings hold. */
function jsonText(value: JsonValue): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function tag(given: boolean, name: string, text: string = ''): JsDocTag[] {
  return given ? [{ name, text }] : [];
}

/** One line per value that the page explains. */
function describeValues(type: TypeRef): string | undefined {
  const values = enumValues(type).filter(({ description }) => description !== undefined && description.trim() !== '');
  if (values.length === 0) return undefined;
  return values.map(({ value, description = '' }) => `- \`${String(value)}\`: ${oneLine(description)}`).join('\n');
}

function enumValues(type: TypeRef): readonly EnumValue[] {
  if (type.kind === 'enum') return type.values;
  if (type.kind === 'array') return enumValues(type.items);
  return type.kind === 'union' ? type.members.flatMap(enumValues) : [];
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** Says what was guessed, and what no table states. */
function guesses(sources: readonly (Provenance | undefined)[], context: EmitContext): string[] {
  const said = sources.flatMap((source) => {
    if (source?.guess === undefined) return [];
    return [`Guessed: ${oneLine(source.guess)} (${context.place(source)})`];
  });
  return [...new Set(said)];
}
