import type { Api, FieldSpec, OperationSpec } from '../api.ts';
import { gfmTable } from '../cells.ts';
import { withoutDefaults } from '../fit.ts';
import { flatRows } from '../rows.ts';
import type { FlatRow } from '../rows.ts';
import { sampleText } from '../sample.ts';
import { everywhere, inRequest } from '../shape.ts';
import type { Shape } from '../shape.ts';
import { javaWords, typeWord } from './type-words.ts';
import { valued, valuesBelow } from './valued.ts';

/** A drawn tree, ticks for what is required, types of Java. */
export const tree: Shape = {
  name: 'tree',
  fit: withoutDefaults,
  states: {
    types: everywhere,
    items: everywhere,
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
    `# ${operation.title}`,
    `**接口**: \`${method} ${path}\``,
    operation.description,
    method === 'GET' ? '### 查询参数 (Request Parameters)' : '### 请求体 (Request Parameters)',
    gfmTable(
      ['参数名', '类型', '是否必填', '说明'],
      flatRows(request, api).map((row) => [name(row), type(row.field), row.field.required ? '✅' : '❌', valued(row.field, valuesBelow)]),
      api.pipes,
    ),
    `\`\`\`json\n${sampleText(request, api)}\n\`\`\``,
    '### 响应参数说明 (Response Parameters)',
    gfmTable(
      ['参数名', '类型', '说明'],
      flatRows(response, api).map((row) => [name(row), type(row.field), valued(row.field, valuesBelow)]),
      api.pipes,
    ),
    `### 响应示例\n\`\`\`json\n${sampleText(response, api)}\n\`\`\``,
  ].join('\n\n');
}

/** The outermost level has no branch; each level between draws a line while its parent has more to come. */
function name({ field, lasts }: FlatRow): string {
  const branches = lasts.slice(1);
  if (branches.length === 0) return field.name;
  return `${branches
    .slice(0, -1)
    .map((last) => (last ? '   ' : '│  '))
    .join('')}${branches.at(-1) ? '└─' : '├─'} ${field.name}`;
}

function type({ type: own }: FieldSpec): string {
  return typeWord(own, javaWords, (item) => `List<${item}>`);
}
