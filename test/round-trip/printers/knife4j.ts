import { inPath, itemOf } from '../api.ts';
import type { Api, FieldSpec, OperationSpec } from '../api.ts';
import { gfmTable } from '../cells.ts';
import { withoutDefaults } from '../fit.ts';
import { flatRows } from '../rows.ts';
import type { FlatRow } from '../rows.ts';
import { sampleText } from '../sample.ts';
import { everywhere, inRequest } from '../shape.ts';
import type { Shape } from '../shape.ts';
import { itemWord, plainWords } from './type-words.ts';
import { valued, valuesBelow } from './valued.ts';

/** Two `&emsp;` for each level; the body is the first row; a column names structures and elements. */
export const knife4j: Shape = {
  name: 'knife4j',
  fit: withoutDefaults,
  states: {
    types: everywhere,
    items: everywhere,
    required: inRequest,
    enums: everywhere,
    defaults: everywhere,
    descriptions: everywhere,
    integers: false,
    names: true,
  },
  print,
};

function print(operation: OperationSpec, api: Api): string {
  const { request, response, method, path } = operation;
  const query = method === 'GET' || request.length === 0;
  const root = ['requestDto', operation.title, 'body', 'true', 'RequestDto', 'RequestDto'];
  const rows = flatRows(request, api).map((row) => [
    name(row, query ? 0 : 1),
    valued(row.field, valuesBelow),
    query ? (inPath(row.field, operation) ? 'path' : 'query') : '',
    String(row.field.required),
    type(row.field),
    schema(row.field),
  ]);
  return [
    `## ${operation.title}`,
    `**接口地址**:\`${path}\``,
    `**请求方式**:\`${method}\``,
    '**请求数据类型**:`application/json`',
    '**响应数据类型**:`*/*`',
    `**接口描述**:${operation.description}`,
    `**请求示例**:\n\`\`\`javascript\n${sampleText(request, api)}\n\`\`\``,
    '**请求参数**:',
    gfmTable(['参数名称', '参数说明', '请求类型', '是否必须', '数据类型', 'schema'], query ? rows : [root, ...rows], api.pipes),
    '**响应参数**:',
    gfmTable(
      ['参数名称', '参数说明', '类型', 'schema'],
      flatRows(response, api).map((row) => [name(row, 0), valued(row.field, valuesBelow), type(row.field), schema(row.field)]),
      api.pipes,
    ),
    `**响应示例**:\n\`\`\`javascript\n${sampleText(response, api)}\n\`\`\``,
  ].join('\n\n');
}

function name({ field, depth }: FlatRow, more: number): string {
  return `${'&emsp;&emsp;'.repeat(depth + more)}${field.name}`;
}

function type({ type: own }: FieldSpec): string {
  return own.kind === 'array' ? 'array' : itemWord(own, plainWords);
}

function schema({ type: own }: FieldSpec): string {
  const item = itemOf(own);
  if (item.kind === 'structure') return item.name;
  return own.kind === 'array' ? itemWord(item, plainWords) : '';
}
