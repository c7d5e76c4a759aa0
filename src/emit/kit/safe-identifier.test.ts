import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryText } from '../testing/arbitrary-text.ts';
import { isIdentifierName, safeIdentifier } from './safe-identifier.ts';

it.each([
  ['User', 'User'],
  ['_private', '_private'],
  ['用户信息', '用户信息'],
  ['zh-CN', 'zh_CN'],
  ['3d', '_3d'],
  ['class', 'class_'],
  ['default', 'default_'],
  ['a b\u200dc', 'a_bc'],
  ['--', 'unnamed'],
  ['', 'unnamed'],
  ['a\u202eb', 'a_b'],
  ['(x)', 'x'],
])('%j becomes %s', (text, identifier) => {
  expect(safeIdentifier(text)).toBe(identifier);
});

it('can always name a variable in a module', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const name = safeIdentifier(text);
      expect(new Function(`"use strict"; const ${name} = 1; return ${name};`)()).toBe(1);
    }),
  );
});

it('takes reserved words as property names, and nothing that cannot be seen', () => {
  expect(isIdentifierName('class')).toBe(true);
  expect(isIdentifierName('a\u200c')).toBe(false);
  expect(isIdentifierName('a-b')).toBe(false);
  expect(isIdentifierName('')).toBe(false);
});
