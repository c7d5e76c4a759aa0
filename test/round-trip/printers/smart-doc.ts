import { inPath } from '../api.ts';
import type { Api, FieldSpec, OperationSpec } from '../api.ts';
import { gfmTable } from '../cells.ts';
import { withoutDefaults } from '../fit.ts';
import { flatRows } from '../rows.ts';
import type { FlatRow } from '../rows.ts';
import { sampleText } from '../sample.ts';
import { everywhere, inRequest, nowhere } from '../shape.ts';
import type { Shape } from '../shape.ts';
import { itemWord } from './type-words.ts';
import type { ScalarWords } from './type-words.ts';
import { valued, valuesBelow } from './valued.ts';

const words: ScalarWords = { string: 'string', number: 'double', integer: 'int32', boolean: 'boolean', object: 'object' };

/** `└─` before every child, five spaces for each level more; lists do not say what of. */
export const smartDoc: Shape = {
  name: 'smart-doc',
  fit: withoutDefaults,
  states: {
    types: everywhere,
    items: nowhere,
    required: inRequest,
    enums: everywhere,
    defaults: everywhere,
    descriptions: everywhere,
    integers: true,
    names: false,
  },
  print,
};

function print(operation: OperationSpec, api: Api): string {
  const { request, response, method, path } = operation;
  return [
    `### ${operation.title}\n**URL:** ${path}`,
    `**Type:** ${method}`,
    `**Description:** ${operation.description === '' ? operation.title : operation.description}`,
    ...requestTable(
      '**Path-parameters:**',
      request.filter((field) => inPath(field, operation)),
      api,
    ),
    ...requestTable(
      method === 'GET' ? '**Query-parameters:**' : '**Body-parameters:**',
      request.filter((field) => !inPath(field, operation)),
      api,
    ),
    `**Request-example:**\n\`\`\`json\n${sampleText(request, api)}\n\`\`\``,
    '**Response-fields:**',
    gfmTable(
      ['Field', 'Type', 'Description', 'Since'],
      flatRows(response, api).map((row) => [name(row), type(row.field), valued(row.field, valuesBelow), '-']),
      api.pipes,
    ),
    `**Response-example:**\n\`\`\`json\n${sampleText(response, api)}\n\`\`\``,
  ].join('\n\n');
}

function requestTable(title: string, fields: readonly FieldSpec[], api: Api): string[] {
  if (fields.length === 0) return [];
  const rows = flatRows(fields, api).map((row) => [
    name(row),
    type(row.field),
    String(row.field.required),
    valued(row.field, valuesBelow),
    '-',
  ]);
  return [title, gfmTable(['Parameter', 'Type', 'Required', 'Description', 'Since'], rows, api.pipes)];
}

function name({ field, depth }: FlatRow): string {
  return depth === 0 ? field.name : `${'&nbsp;'.repeat(5 * (depth - 1))}└─${field.name}`;
}

function type({ type: own }: FieldSpec): string {
  return own.kind === 'array' ? 'array' : itemWord(own, words);
}
