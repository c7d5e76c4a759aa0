import { enumeration, field, integer, object, operation, parameter, ref, string } from '../../src/emit/openapi/testing/sample-model.ts';
import { at } from '../../src/emit/openapi/testing/sample-model.ts';
import type { ApiModel, Response, TypeRef } from '../../src/model/index.ts';

const binary: TypeRef = { kind: 'scalar', name: 'binary' };
const signed = [
  parameter('header', 'X-Ca-Key', string, { required: true, ambient: 'signed' }),
  parameter('header', 'X-Ca-Sign', string, { required: true, ambient: 'signed' }),
];

function answer(type: TypeRef, contentType: string = 'application/json'): Response {
  return { status: '200', contentType, type, examples: [], source: at(40) };
}

function body(type: TypeRef, contentType: string = 'application/json', required: boolean = true) {
  return { contentType, required, type, examples: [], source: at(20) };
}

/** A small API with one operation per way to call: parameters everywhere, bodies of every kind, failures. */
export const accountModel: ApiModel = {
  name: 'account',
  operations: [
    operation('updateUser', {
      group: ['user'],
      member: 'update',
      path: '/api/v3/users/{id}',
      title: '更新用户',
      description: 'Updates one user.\n\n*/ alert(`${1}`) @deprecated',
      parameters: [
        parameter('path', 'id', string, { required: true }),
        parameter('query', 'lang', enumeration('string', 'zh-CN', 'en-US')),
        parameter('header', 'X-Trace', string),
        ...signed,
      ],
      requestBody: body(ref('UpdateUserRequest')),
      responses: [answer(ref('UpdateUserResponse'))],
      success: { field: 'code', values: ['OK'], source: at(50) },
      errors: [
        { code: 'NOT_FOUND', message: 'user %s does not exist', description: '用户不存在', source: at(60) },
        { code: 'LOCKED', message: 'user %s is locked', source: at(61) },
        { code: 'LOCKED', message: 'directory is locked', source: at(62) },
      ],
    }),
    operation('listUsers', {
      group: ['user'],
      member: 'list',
      method: 'get',
      path: '/api/v3/users',
      parameters: [
        parameter('query', 'page', integer),
        parameter('query', 'tag', { kind: 'array', items: string }),
        parameter('query', 'filter', { kind: 'object' }),
        parameter('query', 'Action', enumeration('string', 'ListUsers'), { required: true, ambient: 'constant' }),
      ],
      responses: [answer({ kind: 'array', items: ref('User') })],
    }),
    operation('deleteUser', {
      group: ['user'],
      member: 'delete',
      method: 'delete',
      path: '/api/v3/users/{id}',
      deprecated: true,
      parameters: [parameter('path', 'id', string, { required: true })],
    }),
    operation('importUsers', {
      group: ['user', 'batch'],
      member: 'import',
      path: '/api/v3/users/import',
      parameters: [parameter('query', 'dryRun', { kind: 'scalar', name: 'boolean' })],
      requestBody: body({ kind: 'array', items: ref('User') }),
    }),
    operation('uploadAvatar', {
      group: ['user'],
      path: '/api/v3/avatar',
      requestBody: body(ref('UploadAvatarRequest'), 'multipart/form-data'),
    }),
    operation('downloadAvatar', {
      group: ['user'],
      method: 'get',
      path: '/api/v3/avatar/{id}',
      parameters: [parameter('path', 'id', string, { required: true })],
      responses: [answer(binary, 'image/png')],
      success: { field: 'code', values: ['OK'], source: at(50) },
    }),
    operation('login', {
      path: '/login',
      requestBody: body(ref('LoginRequest'), 'application/x-www-form-urlencoded'),
    }),
    operation('ping', { method: 'get', path: '/ping', responses: [answer(string, 'text/plain')] }),
  ],
  schemas: [
    object('User', [field('id', string, { required: true }), field('status', enumeration('string', 'active', 'locked'))]),
    object('UpdateUserRequest', [field('name', string, { required: true, limits: { minLength: 1 } }), field('parent', ref('User'))]),
    object('UpdateUserResponse', [field('code', string, { required: true }), field('msg', string), field('data', ref('User'))]),
    object('UploadAvatarRequest', [field('file', binary, { required: true }), field('note', string)]),
    object('LoginRequest', [field('account', string, { required: true }), field('password', string, { required: true })]),
  ],
};
