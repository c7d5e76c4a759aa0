import { inPath } from '../api.ts';
import type { Api, FieldSpec, OperationSpec } from '../api.ts';
import { gfmTable } from '../cells.ts';
import { withoutDefaults } from '../fit.ts';
import { flatRows } from '../rows.ts';
import { sampleText } from '../sample.ts';
import { everywhere } from '../shape.ts';
import type { Shape } from '../shape.ts';
import { plainWords, typeWord } from './type-words.ts';
import { valued, valuesBelow } from './valued.ts';

/** `»` for each level, a root row `body`, and the place of each row in a column. */
export const apifox: Shape = {
  name: 'apifox',
  fit: withoutDefaults,
  states: {
    types: everywhere,
    items: everywhere,
    required: everywhere,
    enums: everywhere,
    defaults: everywhere,
    descriptions: everywhere,
    integers: false,
    names: false,
  },
  print,
};

const type = ({ type: own }: FieldSpec): string => typeWord(own, plainWords, (item) => `[${item}]`);

function print(operation: OperationSpec, api: Api): string {
  const { request, response, method, path } = operation;
  const query = method === 'GET' || request.length === 0;
  const sample = ['> Body 请求参数', `\`\`\`json\n${sampleText(request, api)}\n\`\`\``];
  const rows = flatRows(request, api).map(({ field, depth }) => [
    query ? field.name : `${'»'.repeat(depth + 1)} ${field.name}`,
    query ? (inPath(field, operation) ? 'path' : 'query') : 'body',
    type(field),
    field.required ? '是' : '否',
    valued(field, valuesBelow),
  ]);
  const answer = flatRows(response, api).map(({ field, depth }) => [
    `${'» '.repeat(depth)}»${depth === 0 ? ' ' : ''}${field.name}`,
    type(field),
    String(field.required),
    'none',
    '',
    valued(field, valuesBelow),
  ]);
  return [
    `## ${method} ${operation.title}`,
    `${method} ${path}`,
    operation.description,
    ...(query ? [] : sample),
    '### 请求参数',
    gfmTable(['名称', '位置', '类型', '必选', '说明'], query ? rows : [['body', 'body', 'object', '否', 'none'], ...rows], api.pipes),
    '> 返回示例',
    '> 200 Response',
    `\`\`\`json\n${sampleText(response, api)}\n\`\`\``,
    '### 返回结果',
    '| 状态码 | 状态码含义 | 说明 | 数据模型 |\n| --- | --- | --- | --- |\n| 200 | [OK](https://tools.ietf.org/html/rfc7231#section-6.3.1) | 成功 | Inline |',
    '### 返回数据结构',
    '状态码 **200**',
    gfmTable(['名称', '类型', '必选', '约束', '中文名', '说明'], answer, api.pipes),
  ].join('\n\n');
}
