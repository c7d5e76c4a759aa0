import type { Api, FieldSpec, OperationSpec } from '../api.ts';
import { gfmCell } from '../cells.ts';
import { withoutDefaults } from '../fit.ts';
import { flatRows } from '../rows.ts';
import type { FlatRow } from '../rows.ts';
import { sampleText } from '../sample.ts';
import { everywhere, nowhere } from '../shape.ts';
import type { Shape } from '../shape.ts';
import { itemWord } from './type-words.ts';
import type { ScalarWords } from './type-words.ts';
import { valued, valuesBelow } from './valued.ts';

const words: ScalarWords = { string: 'string', number: 'double', integer: 'int', boolean: 'boolean', object: 'object' };

/** `a>>b>>c`, types in brackets, and a pipe in a label. */
export const eolinker: Shape = {
  name: 'eolinker',
  fit: withoutDefaults,
  states: {
    types: everywhere,
    items: nowhere,
    required: everywhere,
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
  const table = (fields: readonly FieldSpec[], yes: string): string =>
    [
      '|参数名|说明|必填|类型|示例|',
      '|:-----|:-----|:-----|:-----|:-----|',
      ...flatRows(fields, api).map(
        (row) =>
          `|${cells(row, yes)
            .map((cell) => gfmCell(cell, api.pipes))
            .join('|')}|`,
      ),
    ].join('\n');
  return [
    `# ${operation.title}`,
    ...(operation.description === '' ? [] : [operation.description]),
    `**请求协议|请求方法**：HTTP|${method}`,
    `**URL**：${path}`,
    '**请求参数**：',
    table(request, '<font color="red">是</font>'),
    `**请求示例**：\n\`\`\`json\n${sampleText(request, api)}\n\`\`\``,
    '**返回结果**：',
    table(response, '是'),
    `**返回成功示例**：\n\`\`\`json\n${sampleText(response, api)}\n\`\`\``,
  ].join('\n\n');
}

function cells({ field, parents }: FlatRow, yes: string): string[] {
  const type = field.type.kind === 'array' ? 'array' : itemWord(field.type, words);
  return [
    [...parents, field].map(({ name }) => name).join('>>'),
    valued(field, valuesBelow),
    field.required ? yes : '否',
    `[${type}]`,
    ' ',
  ];
}
