import type { Api, FieldSpec, OperationSpec, TypeSpec } from '../api.ts';
import { structuresFrom } from '../api.ts';
import { mapFields, withoutDefault, withoutEnum } from '../fit.ts';
import { kebab } from '../random-api.ts';
import { sampleText } from '../sample.ts';
import type { Shape } from '../shape.ts';
import { itemWord, plainWords } from './type-words.ts';

/** One table for each structure, linked; no endpoint; cells may run over several lines. */
export const authingPages: Shape = {
  name: 'authing-pages',
  endpoint: { method: 'POST', path: '/api/v3/{operation:kebab}' },
  fit: fitAuthing,
  states: {
    types: () => true,
    items: ({ side, depth }) => side === 'request' && depth === 0,
    required: ({ side, depth }) => side === 'request' || depth > 0,
    enums: ({ side, depth }) => side === 'request' || depth > 0,
    defaults: () => true,
    descriptions: () => true,
    integers: false,
    names: true,
  },
  print,
};

/** The request table alone states defaults, and the response table neither values nor the structure of a list. */
export function fitAuthing(api: Api): Api {
  const bare = mapFields(api, (field, table) =>
    table === 'request'
      ? field
      : table === 'structure'
        ? withoutDefault(field)
        : withoutEnum(withoutDefault({ ...field, type: notListed(field.type) })),
  );
  return {
    ...bare,
    operations: bare.operations.map((operation) => ({ ...operation, method: 'POST', path: `/api/v3/${kebab(operation.name)}` })),
  };
}

function notListed(type: TypeSpec): TypeSpec {
  return type.kind === 'array' && type.items.kind === 'structure' ? type.items : type;
}

const link = (name: string): string => `<a href="#${name}">${name}</a>`;

function print(operation: OperationSpec, api: Api): string {
  const { request, response } = operation;
  const structures = structuresFrom([...request, ...response], api);
  return [
    `# ${operation.title}`,
    '<LastUpdated />',
    operation.description,
    '## 请求参数',
    table(['名称', '类型', '必填', '默认值', '描述', '示例值'], request.map(requestRow)),
    '## 示例代码',
    `\`\`\`ts\nimport { ManagementClient } from 'some-sdk';\n\n(async () => {\n  const result = await managementClient.${operation.name}(${sampleText(request, api)});\n})();\n\`\`\``,
    '## 请求响应',
    `类型： \`${operation.name.charAt(0).toUpperCase()}${operation.name.slice(1)}RespDto\``,
    table(
      ['名称', '类型', '描述'],
      response.map((field) => [field.name, topType(field.type, false), cell(field.description)]),
    ),
    '示例结果：',
    `\`\`\`json\n${sampleText(response, api)}\n\`\`\``,
    ...(structures.length > 0 ? ['## 数据结构'] : []),
    ...structures.map(
      ({ name, fields }) =>
        `### <a id="${name}"></a> ${name}\n\n${table(['名称', '类型', '必填', '描述', '示例值'], fields.map(memberRow))}`,
    ),
  ].join('\n\n');
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(headers), line(headers.map(() => '----')), ...rows.map(line)].join('\n');
}

/** The generator leaves pipes as they are, and the items of a list on lines of their own. */
function cell(text: string): string {
  return text.replace(/\n(?!- )/g, '<br>');
}

function topType(type: TypeSpec, elements: boolean): string {
  const item = type.kind === 'array' ? type.items : type;
  const word = item.kind === 'structure' ? item.name : itemWord(item, plainWords);
  const full = type.kind !== 'array' ? word : elements || item.kind === 'structure' ? `${word}[]` : 'array';
  return item.kind === 'structure' ? `<a href="#${item.name}">${full}</a>` : full;
}

function requestRow(field: FieldSpec): string[] {
  const values = field.enum ? `枚举值：${field.enum.map((value) => `\`${value}\``).join(',')}` : '';
  return [
    field.name,
    topType(field.type, true),
    field.required ? '是' : '否',
    field.default === undefined ? '-' : String(field.default),
    `${cell(field.description)}。  ${values}`,
    '',
  ];
}

function memberRow(field: FieldSpec): string[] {
  const item = field.type.kind === 'array' ? field.type.items : field.type;
  const nested = item.kind === 'structure' ? `嵌套类型：${link(item.name)}。` : '';
  const type = field.type.kind === 'array' ? 'array' : item.kind === 'structure' ? '' : itemWord(item, plainWords);
  const values = field.enum ? `可选枚举值：${field.enum.map((value) => `\`${value}\``).join(',')}` : '';
  return [field.name, type, field.required ? '是' : '否', `${cell(field.description)}。${nested}  `, values];
}
