import type { Api, FieldSpec, OperationSpec } from '../api.ts';
import { flatRows } from '../rows.ts';
import type { FlatRow } from '../rows.ts';
import { everywhere } from '../shape.ts';
import type { Shape } from '../shape.ts';
import { itemWord, plainWords, typeWord } from './type-words.ts';

/** HTML tables; the padding of a name says how deep it stands, a last column what a list is of. */
export const yapiHtml: Shape = {
  name: 'yapi-html',
  // the shape has another table, of Markdown, for what goes into the address
  fit: (api) => ({
    ...api,
    operations: api.operations.map((operation) => (operation.method === 'GET' ? { ...operation, method: 'POST' } : operation)),
  }),
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

function print(operation: OperationSpec, api: Api): string {
  const { request, response, method, path } = operation;
  return [
    `## ${operation.title}\n<a id=x> </a>\n### 基本信息`,
    `**Path：** ${path}`,
    `**Method：** ${method}`,
    `**接口描述：**\n${operation.description}`,
    '### 请求参数\n**Headers**',
    '| 参数名称  | 参数值  |  是否必须 | 示例  | 备注  |\n| ------------ | ------------ | ------------ | ------------ | ------------ |\n| Content-Type  |  application/json | 是  |   |   |\n**Body**',
    table(request, api),
    '### 返回数据',
    table(response, api),
  ].join('\n\n');
}

const heads = ['名称', '类型', '是否必须', '默认值', '备注', '其他信息'].map((head) => `<th>${head}</th>`).join('');

function table(fields: readonly FieldSpec[], api: Api): string {
  return `<table>\n  <thead class="ant-table-thead">\n    <tr>${heads}</tr>\n  </thead><tbody className="ant-table-tbody">${flatRows(fields, api).map(row).join('')}\n               </tbody>\n              </table>`;
}

function row({ field, depth }: FlatRow, index: number): string {
  const name = `<span style="padding-left: ${20 * depth}px"><span style="color: #8c8a8a">${depth > 0 ? '├─' : ''}</span> ${field.name}</span>`;
  const type = `<span>${typeWord(field.type, plainWords, (item) => `${item} []`)}</span>`;
  const cells = [
    name,
    type,
    field.required ? '必须' : '非必须',
    String(field.default ?? ''),
    `<span style="white-space: pre-wrap">${escaped(field.description)}</span>`,
    more(field),
  ];
  return `<tr key=0-${index}>${cells.map((cell, at) => `<td key=${at}>${cell}</td>`).join('')}</tr>`;
}

function more({ type, enum: values }: FieldSpec): string {
  const notes = [
    ...(type.kind === 'array' ? [['item 类型', itemWord(type.items, plainWords)]] : []),
    ...(values ? [['枚举', values.join(',')]] : []),
  ];
  return notes
    .map(([label, text], index) => `<p key=${index}><span style="font-weight: '700'">${label}: </span><span>${text}</span></p>`)
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
