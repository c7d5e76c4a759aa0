import { expect, it } from 'vitest';
import { systemFault } from './system-fault.ts';

it('words what the system says, with the path that it names', () => {
  const error = (more: object): Error => Object.assign(new Error('x'), more);
  expect(systemFault(error({ code: 'EACCES', path: 'a/b' }))).toBe('a/b: permission denied');
  expect(systemFault(error({ code: 'ENOSPC', path: 'a/b', dest: 'a/c' }))).toBe('a/c: the disk is full');
  expect(systemFault(error({ code: 'EMFILE' }))).toBe('too many open files');
});

it('leaves all else to be a fault of ours', () => {
  for (const error of [
    new Error('x'),
    Object.assign(new Error('x'), { code: 'ERR_ASSERTION' }),
    Object.assign(new Error('x'), { code: 'toString' }),
    'EACCES',
  ]) {
    expect(systemFault(error)).toBeUndefined();
  }
});
