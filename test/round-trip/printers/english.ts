import { inPath, structuresFrom } from '../api.ts';
import type { Api, FieldSpec, OperationSpec, TypeSpec } from '../api.ts';
import { gfmTable } from '../cells.ts';
import { withoutDefaults } from '../fit.ts';
import { sampleText } from '../sample.ts';
import type { Shape } from '../shape.ts';
import { itemWord, plainWords } from './type-words.ts';
import { valued } from './valued.ts';

/** One table for each object, linked by its heading; `name?` is optional; types are said in words. */
export const english: Shape = {
  name: 'english',
  fit: (api) => withAnOptional(withoutDefaults(api)),
  states: {
    types: () => true,
    items: () => true,
    required: ({ side, depth }) => side === 'request' || depth > 0,
    enums: () => true,
    defaults: () => true,
    descriptions: () => true,
    integers: false,
    names: true,
  },
  print,
};

function print(operation: OperationSpec, api: Api): string {
  const { request, response, method, path } = operation;
  const table = (fields: readonly FieldSpec[]): string => gfmTable(['Field', 'Type', 'Description'], fields.map(row), api.pipes);
  return [
    `## ${operation.title}`,
    `\`${method} ${path}\``,
    operation.description,
    method === 'GET' ? '### Query String Params' : '### JSON Params',
    table(request),
    '### Response',
    table(response.map((field) => ({ ...field, required: true }))),
    `\`\`\`json\n${sampleText(response, api)}\n\`\`\``,
    ...structuresFrom([...request, ...response], api).map(({ name, fields }) => `### ${words(name)} Object\n\n${table(fields)}`),
  ].join('\n\n');
}

/** Only where some name bears the mark can a person tell that those without it are required. */
function withAnOptional(api: Api): Api {
  const operations = api.operations.map((operation) => {
    const first = operation.request.find((field) => !inPath(field, operation));
    return { ...operation, request: operation.request.map((field) => (field === first ? { ...field, required: false } : field)) };
  });
  return { ...api, operations };
}

const words = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');

function row(field: FieldSpec): string[] {
  return [
    `${field.name}${field.required ? '' : '?'}`,
    type(field.type),
    valued(field, (values) => ` (one of ${values.map((value) => `\`${value}\``).join(', ')})`),
  ];
}

function type(own: TypeSpec): string {
  const item = own.kind === 'array' ? own.items : own;
  const word =
    item.kind === 'structure'
      ? `[${words(item.name).toLowerCase()}](#${words(item.name).toLowerCase().replaceAll(' ', '-')}-object) object`
      : itemWord(item, plainWords);
  return own.kind === 'array' ? `array of ${word}s` : word;
}
