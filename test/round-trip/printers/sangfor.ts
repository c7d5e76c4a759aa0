import type { Api, FieldSpec, OperationSpec } from '../api.ts';
import { scrapedTable, unindented } from '../cells.ts';
import { mapFields, tellingDescriptions, withoutDefault } from '../fit.ts';
import { flatRows } from '../rows.ts';
import type { FlatRow } from '../rows.ts';
import { sampleText } from '../sample.ts';
import { everywhere, inRequest } from '../shape.ts';
import type { Shape } from '../shape.ts';
import { plainWords, typeWord } from './type-words.ts';
import { valued } from './valued.ts';

/** Scraped text with labels for headings; `├─` once for each level; a default is marked among the values. */
export const sangfor: Shape = {
  name: 'sangfor',
  fit: (api) => mapFields(tellingDescriptions(api), (field) => (field.enum ? field : withoutDefault(field))),
  states: {
    types: everywhere,
    items: everywhere,
    required: inRequest,
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
    `4.2.2.1 ${operation.title}`,
    ...(operation.description === '' ? [] : [operation.description]),
    '基本信息',
    '请求地址:',
    `https://GATEWAY-IP:4433${path}`,
    '请求方式:',
    method,
    '请求头(Header)',
    '- 请求体(Body)',
    scrapedTable(['参数', '中文名称', '必须', '类型', '描述'], flatRows(request, api).map(requestRow), 'kept'),
    '- 请求示例',
    `curl --location --request ${method} 'https://GATEWAY-IP:4433${path}' \\`,
    `--header 'Content-Type: application/json' \\`,
    `--data-raw '${JSON.stringify(JSON.parse(sampleText(request, api)))}'`,
    '- 返回数据',
    scrapedTable(['参数', '中文名称', '类型', '描述'], flatRows(response, api).map(responseRow), 'kept'),
    '- 响应示例',
    unindented(sampleText(response, api)),
    '错误码',
  ].join('\n');
}

const nested = ({ field, depth }: FlatRow): string => `${'├─'.repeat(depth)}${depth > 0 ? ' ' : ''}${field.name}`;
const type = (field: FieldSpec): string => typeWord(field.type, plainWords, (item) => `${item}[]`);
const chineseName = (field: FieldSpec): string => field.description.replace(/[|`\n].*/s, '').slice(0, 12);

function described(field: FieldSpec): string {
  return valued(
    field,
    (values) => `取值范围:${values.map((value) => (value === String(field.default) ? `${value}(默认)` : value)).join('、')}。`,
  );
}

function requestRow(row: FlatRow): string[] {
  return [nested(row), chineseName(row.field), row.field.required ? '是' : '否', type(row.field), described(row.field)];
}

function responseRow(row: FlatRow): string[] {
  return [nested(row), chineseName(row.field), type(row.field), described(row.field)];
}
