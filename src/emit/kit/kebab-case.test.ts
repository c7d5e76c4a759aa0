import { expect, it } from 'vitest';
import { kebabCase } from './kebab-case.ts';

it.each([
  ['SyncTaskDto', 'sync-task-dto'],
  ['LDAPConfig', 'ldap-config'],
  ['bulkUpdateByIdList', 'bulk-update-by-id-list'],
  ['V2Api', 'v2-api'],
  ['user_name', 'user-name'],
  ['用户Dto', '用户dto'],
  ['../../etc/passwd', 'etc-passwd'],
  ['a\u0000b:*?"<>|', 'a-b'],
  ['', 'unnamed'],
  ['...', 'unnamed'],
])('%j becomes %s', (name, kebab) => {
  expect(kebabCase(name)).toBe(kebab);
});

it('stays short, and cuts no letter in two', () => {
  expect(kebabCase('𠀀'.repeat(300))).toBe('𠀀'.repeat(60));
});
