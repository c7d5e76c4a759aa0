import { expect, it } from 'vitest';
import { camelCase, nameWords, pascalCase } from './name-words.ts';

it.each([
  ['bulkUpdateByIdList', ['bulk', 'Update', 'By', 'Id', 'List'], 'bulkUpdateByIdList', 'BulkUpdateByIdList'],
  ['update-user_info', ['update', 'user', 'info'], 'updateUserInfo', 'UpdateUserInfo'],
  ['HTTPServer', ['HTTP', 'Server'], 'httpServer', 'HttpServer'],
  ['getV2Users', ['get', 'V2', 'Users'], 'getV2Users', 'GetV2Users'],
  ['用户 info', ['用户', 'info'], '用户Info', '用户Info'],
  ['a.b<C>', ['a', 'b', 'C'], 'aBC', 'ABC'],
  ['', [], '', ''],
])('%s is %j', (text, words, camel, pascal) => {
  expect(nameWords(text)).toEqual(words);
  expect(camelCase([text])).toBe(camel);
  expect(pascalCase([text])).toBe(pascal);
});
