import { expect, it } from 'vitest';
import type { TypeRef } from '../../model/index.ts';
import { at, operation, ref, string } from '../openapi/testing/sample-model.ts';
import { answerKind } from './answer-kind.ts';

const binary: TypeRef = { kind: 'scalar', name: 'binary' };

it.each([
  ['json', 'application/json', ref('User')],
  ['json', 'application/json', string],
  ['text', 'text/plain; charset=utf-8', string],
  ['blob', 'image/png', binary],
  ['blob', 'application/json', binary],
] as const)('reads as %s what comes as %s', (kind, contentType, type) => {
  const response = { status: '200', contentType, type, examples: [], source: at(1) };
  expect(answerKind(operation('get', { responses: [response] }))).toBe(kind);
});

it('expects JSON where the page shows no answer', () => {
  expect(answerKind(operation('get'))).toBe('json');
});
