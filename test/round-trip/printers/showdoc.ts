import type { Api, FieldSpec, OperationSpec } from '../api.ts';
import { gfmCell } from '../cells.ts';
import { withoutDefaults } from '../fit.ts';
import { flatRows } from '../rows.ts';
import type { FlatRow } from '../rows.ts';
import { sampleText } from '../sample.ts';
import { everywhere, inRequest } from '../shape.ts';
import type { Shape } from '../shape.ts';
import { javaWords, typeWord } from './type-words.ts';
import { valued, valuesBelow } from './valued.ts';

/** One `-` for each level before the name; URL and method in list items; lists of objects are `Array`. */
export const showdoc: Shape = {
  name: 'showdoc',
  fit: withoutDefaults,
  states: {
    types: everywhere,
    items: (_, item) => item !== 'object',
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
  const table = (head: string, rows: readonly (readonly string[])[]): string =>
    [head, ...rows.map((row) => `|${row.map((cell) => `${gfmCell(cell, api.pipes)} `).join('|')}|`)].join('\n');
  return [
    '##### 简要描述',
    `- ${operation.title}`,
    `##### 请求URL\n- \` http://xx.com${path} \`\n  `,
    `##### 请求方式\n- ${method} `,
    '##### 参数',
    table(
      '|参数名|必选|类型|说明|\n|:----    |:---|:----- |-----   |',
      flatRows(request, api).map((row) => [name(row), row.field.required ? '是' : '否', type(row.field), valued(row.field, valuesBelow)]),
    ),
    '##### 请求示例 ',
    `\`\`\`\n${sampleText(request, api)}\n\`\`\``,
    '##### 返回示例 ',
    `\`\`\` \n${sampleText(response, api)}\n\`\`\``,
    '##### 返回参数说明 ',
    table(
      '|参数名|类型|说明|\n|:-----  |:-----|-----                           |',
      flatRows(response, api).map((row) => [name(row), type(row.field), valued(row.field, valuesBelow)]),
    ),
    '##### 备注 ',
    '- 更多返回错误代码请看首页的错误代码描述',
  ].join('\n\n');
}

function name({ field, depth }: FlatRow): string {
  return `${'-'.repeat(depth)}${depth > 0 ? ' ' : ''}${field.name}`;
}

function type({ type: own }: FieldSpec): string {
  return typeWord(own, javaWords, (item) => (item === 'Object' ? 'Array' : `List<${item}>`));
}
