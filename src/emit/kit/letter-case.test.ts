import { expect, it } from 'vitest';
import { lowerFirst, upperFirst } from './letter-case.ts';

it.each([
  ['UserDto', 'userDto'],
  ['LDAPConfig', 'ldapConfig'],
  ['URL', 'url'],
  ['用户', '用户'],
  ['user', 'user'],
])('%s begins in lower case as %s', (name, lowered) => {
  expect(lowerFirst(name)).toBe(lowered);
});

it('begins in upper case', () => {
  expect(upperFirst('updateUser')).toBe('UpdateUser');
  expect(upperFirst('用户')).toBe('用户');
  expect(upperFirst('')).toBe('');
});
