import { field, object, operation, parameter, ref, string } from '../../src/emit/openapi/testing/sample-model.ts';
import { at } from '../../src/emit/openapi/testing/sample-model.ts';
import type { ApiModel, Operation } from '../../src/model/index.ts';

/** Names that generated code, its runtime or the language itself has use for. */
const operationNames = [
  'createClient',
  'createSafeClient',
  'createTransport',
  'send',
  'sendSafe',
  'operation',
  'operationSafe',
  'transport',
  'input',
  'options',
  'delete',
  'then',
  'constructor',
  '__proto__',
  'toString',
  'getUser',
  'getUserSafe',
  'getUserErrors',
  '查询用户',
  'aVeryLongOperationNameThatLeavesNoRoomOnItsLineForAnythingElseAtAll',
];

const schemaNames = [
  'Client',
  'SafeClient',
  'ClientError',
  'Result',
  'Transport',
  'RequestOptions',
  'OperationDescriptor',
  'Promise',
  'Error',
  'GetUserErrorEntry',
  'Schema',
  '用户',
  'AVeryLongStructureNameThatLeavesNoRoomOnItsLineForAnythingElseAtAll',
];

const hostile = '*/ export const x = `${process}` </script> " \' \\ \u2028 @see\n```\r\n| a | <b>';

function colliding(id: string, i: number): Operation {
  const schema = schemaNames[i % schemaNames.length] ?? '';
  const group = [['user'], [], ['then'], ['__proto__', 'a-b'], ['用户'], ['user', 'getUser']][i % 6] ?? [];
  return operation(id, {
    group,
    path: `/x'"\`\${y}/${i}/{id}`,
    title: hostile,
    description: hostile,
    parameters: [
      parameter('path', 'id', string, { required: true, description: hostile }),
      parameter('query', 'id', string),
      parameter('header', 'body', string),
    ],
    ...(i % 2 === 0 && {
      requestBody: { contentType: 'application/json', required: true, type: ref(schema), examples: [], source: at(5) },
    }),
    responses: [{ status: '200', contentType: 'application/json', type: ref(schema), examples: [], source: at(7) }],
    ...(i % 3 === 0 && {
      success: { field: `a.${hostile}`, values: [hostile, 1, true], source: at(7) },
      errors: [
        { code: hostile, message: hostile, description: hostile, source: at(9) },
        { code: -1, message: 'no', source: at(9) },
      ],
    }),
  });
}

/** What goes wrong where names meet: everything here is called like something else. */
export const collidingModel: ApiModel = {
  name: '2 API’s "<name>"',
  operations: [
    ...operationNames.map(colliding),
    // A member with the name of a group beside it, and one member twice.
    operation('user', { method: 'get' }),
    operation('userAgain', { member: 'user', method: 'get', deprecated: true }),
  ],
  schemas: schemaNames.map((name) =>
    object(name, [field('id', string, { required: true, description: hostile }), field('zh-CN', ref('Result'))]),
  ),
};
