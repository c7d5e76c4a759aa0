import type { Api, FieldSpec, OperationSpec } from '../api.ts';
import { gfmTable } from '../cells.ts';
import { mapFields, withoutDefault } from '../fit.ts';
import { flatRows } from '../rows.ts';
import type { FlatRow } from '../rows.ts';
import { sampleText } from '../sample.ts';
import { everywhere, inRequest } from '../shape.ts';
import type { Shape } from '../shape.ts';
import { plainWords, typeWord } from './type-words.ts';
import { valued } from './valued.ts';

/** `a.b` and `a[].b` in code spans; English headings; the endpoint in a fence. */
export const dotted: Shape = {
  name: 'dotted',
  fit: (api) => mapFields(api, (field, table) => (table === 'response' ? withoutDefault(field) : field)),
  states: {
    types: everywhere,
    items: everywhere,
    required: inRequest,
    enums: everywhere,
    defaults: inRequest,
    descriptions: everywhere,
    integers: true,
    names: false,
  },
  print,
};

function print(operation: OperationSpec, api: Api): string {
  const { request, response, method, path } = operation;
  return [
    `# ${operation.title}`,
    `\`\`\`http\n${method} ${path}\n\`\`\``,
    operation.description,
    '## Parameters',
    gfmTable(
      ['Parameter', 'Type', 'Required', 'Default', 'Description'],
      flatRows(request, api).map((row) => [
        name(row),
        type(row.field),
        row.field.required ? 'Yes' : 'No',
        row.field.default === undefined ? '' : `\`${row.field.default}\``,
        described(row.field),
      ]),
      api.pipes,
    ),
    '## Response',
    gfmTable(
      ['Field', 'Type', 'Description'],
      flatRows(response, api).map((row) => [name(row), type(row.field), described(row.field)]),
      api.pipes,
    ),
    `\`\`\`json\n${sampleText(response, api)}\n\`\`\``,
  ].join('\n\n');
}

function name({ field, parents }: FlatRow): string {
  return `\`${[...parents.map((parent) => `${parent.name}${parent.type.kind === 'array' ? '[]' : ''}`), field.name].join('.')}\``;
}

const type = ({ type: own }: FieldSpec): string => typeWord(own, { ...plainWords, integer: 'integer' }, (item) => `${item}[]`);
const described = (field: FieldSpec): string => valued(field, (values) => ` One of ${values.map((value) => `\`${value}\``).join(', ')}.`);
