import type { Api, FieldSpec, OperationSpec, TypeSpec } from '../api.ts';
import { structuresFrom } from '../api.ts';
import { scrapedTable, unindented } from '../cells.ts';
import { tellingDescriptions } from '../fit.ts';
import { sampleText } from '../sample.ts';
import type { Shape } from '../shape.ts';
import { authingPages, fitAuthing } from './authing-pages.ts';
import { itemWord, plainWords } from './type-words.ts';

/** The same pages, copied off the site: marks, links, line ends and empty cells are lost, and the file names the operation. */
export const authingScraped: Shape = {
  name: 'authing-scraped',
  endpoint: { method: 'POST', path: '/api/v3/{file}' },
  fit: (api) => tellingDescriptions(fitAuthing(api)),
  states: authingPages.states,
  print,
};

function print(operation: OperationSpec, api: Api): string {
  const { request, response } = operation;
  const structures = structuresFrom([...request, ...response], api);
  const answer = `${operation.name.charAt(0).toUpperCase()}${operation.name.slice(1)}RespDto`;
  return [
    `¶ ${operation.title}`,
    '更新时间: 2024-10-10 07:28:40',
    ...(operation.description === '' ? [] : [operation.description]),
    '¶ 请求参数',
    scrapedTable(['名称', '类型', '必填', '默认值', '描述', '示例值'], request.map(requestRow), 'shifted'),
    '¶ 示例代码',
    'ManagementClient managementClient = new ManagementClient(options);',
    `${answer} result = await managementClient.Call();`,
    '¶ 请求响应',
    `类型: ${answer}`,
    scrapedTable(
      ['名称', '类型', '描述'],
      response.map((field) => [field.name, topType(field.type, false), field.description]),
      'shifted',
    ),
    '示例结果:',
    unindented(sampleText(response, api)),
    ...(structures.length > 0 ? ['¶ 数据结构'] : []),
    ...structures.flatMap(({ name, fields }) => [
      `¶ ${name}`,
      scrapedTable(['名称', '类型', '必填', '描述'], fields.map(memberRow), 'shifted'),
    ]),
  ].join('\n');
}

function topType(type: TypeSpec, elements: boolean): string {
  const item = type.kind === 'array' ? type.items : type;
  const word = item.kind === 'structure' ? item.name : itemWord(item, plainWords);
  if (type.kind !== 'array') return word;
  return elements || item.kind === 'structure' ? `${word}[]` : 'array';
}

function requestRow(field: FieldSpec): string[] {
  const values = field.enum ? ` 枚举值:${field.enum.join(' ,')}` : '';
  return [
    field.name,
    topType(field.type, true),
    field.required ? '是' : '否',
    field.default === undefined ? '-' : String(field.default),
    `${field.description}${values}`,
    '',
  ];
}

function memberRow(field: FieldSpec): string[] {
  const item = field.type.kind === 'array' ? field.type.items : field.type;
  const nested = item.kind === 'structure' ? `嵌套类型:${item.name}。` : '';
  const type = field.type.kind === 'array' ? 'array' : item.kind === 'structure' ? '' : itemWord(item, plainWords);
  const values = field.enum ? `枚举值:${field.enum.join(' ,')}。` : '';
  return [field.name, type, field.required ? '是' : '否', `${field.description}。${nested}${values}`];
}
