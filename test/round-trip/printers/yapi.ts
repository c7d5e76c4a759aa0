import type { Api, OperationSpec } from '../api.ts';
import { scrapedTable, unindented } from '../cells.ts';
import { tellingDescriptions } from '../fit.ts';
import { flatRows } from '../rows.ts';
import type { FlatRow } from '../rows.ts';
import { sampleText } from '../sample.ts';
import { everywhere, inRequest } from '../shape.ts';
import type { Shape } from '../shape.ts';
import { plainWords, typeWord } from './type-words.ts';

/** Scraped text; empty cells let those behind them move up; the answer is shown, not described. */
export const yapi: Shape = {
  name: 'yapi',
  fit: tellingDescriptions,
  states: {
    types: everywhere,
    items: everywhere,
    required: inRequest,
    enums: inRequest,
    defaults: inRequest,
    descriptions: inRequest,
    integers: false,
    names: false,
  },
  print,
};

function print(operation: OperationSpec, api: Api): string {
  const { request, response, method, path } = operation;
  return [
    `11.4 ${operation.title}`,
    `Path: ${path}`,
    `Method: ${method}`,
    '接口描述:',
    `- ${operation.description === '' ? operation.title : operation.description}`,
    '请求参数',
    method === 'GET' ? 'Query' : 'Body',
    scrapedTable(['名称', '类型', '是否必须', '默认值', '备注', '其他信息'], flatRows(request, api).map(row), 'shifted'),
    '请求示例',
    unindented(sampleText(request, api)),
    '返回示例',
    unindented(sampleText(response, api)),
    '错误信息',
    scrapedTable(['错误提示', '错误码'], [['参数检查出错', '10000001']], 'kept'),
  ].join('\n');
}

function row({ field, depth }: FlatRow): string[] {
  const name = `${'├─'.repeat(depth)}${depth > 0 ? ' ' : ''}${field.name}`;
  const type = typeWord(field.type, plainWords, (item) => `${item}[]`);
  const more = field.enum ? `枚举: ${field.enum.join(',')}` : '';
  return [
    name,
    type,
    field.required ? '必须' : '非必须',
    field.default === undefined ? '' : String(field.default),
    field.description,
    more,
  ];
}
