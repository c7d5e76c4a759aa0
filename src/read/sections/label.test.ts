import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../../vocabulary/index.ts';
import { readLabel } from './label.ts';
import type { Label } from './label.ts';

const vocabulary = createVocabulary();
const label = (text: string): Label | undefined => readLabel(text, vocabulary);

describe('readLabel', () => {
  it.each<[string, Partial<Label>]>([
    ['请求参数', { side: 'request', thing: 'params' }],
    ['Request Body', { side: 'request', place: 'body', thing: 'params' }],
    ['Path Parameters', { side: 'request', place: 'path', thing: 'params' }],
    ['Query 参数', { place: 'query', thing: 'params' }],
    ['- 请求体(Body)', { side: 'request', place: 'body', thing: 'params' }],
    ['Headers:', { place: 'header' }],
    ['Body-parameters:', { place: 'body', thing: 'params' }],
    ['响应参数说明 (Response Parameters)', { side: 'response', thing: 'params' }],
    ['200 Response', { side: 'response', status: '200' }],
    ['404 返回示例', { side: 'response', status: '404', thing: 'sample' }],
    ['Responses 4XX', { side: 'response', status: '4XX' }],
    ['返回示例', { side: 'response', thing: 'sample' }],
    ['请求响应', { side: 'response' }],
    ['Example response', { side: 'response', thing: 'sample' }],
    ['错误码', { thing: 'errors' }],
    ['数据结构', { thing: 'structures' }],
    ['公共请求参数', { common: true, side: 'request', thing: 'params' }],
    ['4.2.2 请求参数', { side: 'request', thing: 'params' }],
    ['（2）返回参数', { side: 'response', thing: 'params' }],
    ['三、返回参数', { side: 'response', thing: 'params' }],
    ['1、请求参数', { side: 'request', thing: 'params' }],
    ['更新日志', { thing: 'history' }],
    ['Content-Type', { thing: 'contenttype' }],
    ['Authorization', { thing: 'auth' }],
  ])('%s is a label', (text, expected) => {
    expect(label(text)).toEqual(expect.objectContaining({ value: '', ...expected }));
  });

  it.each([
    ['请求方式: POST', 'method', 'POST'],
    ['Path： /api/users', 'address', '/api/users'],
    ['接口描述: 用户的列表: 分页', 'description', '用户的列表: 分页'],
    ['URL: https://a.com/x', 'address', 'https://a.com/x'],
    ['Operation ID: listUsers', 'operation', 'listUsers'],
  ])('%s carries its value', (text, thing, value) => {
    expect(label(text)).toMatchObject({ thing, value });
  });

  it.each([
    '',
    '用户请求参数',
    'Create a user',
    'the following',
    '列表',
    '请求参数如上所示，请注意顺序',
    'https://a.com',
    `${'请求参数'.repeat(20)}`,
    'userRequest',
    'responsive',
    '公共',
  ])('%j is none', (text) => {
    expect(label(text)).toBeUndefined();
  });

  it('takes the words before a dash for the label, and what follows for a remark', () => {
    expect(label('Response - ACK from the server')).toMatchObject({ side: 'response' });
  });
});
