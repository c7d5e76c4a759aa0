import { expect, it } from 'vitest';
import { decodedUri } from './decoded-uri.ts';

it('decodes what a link says, and leaves what is no code', () => {
  expect(decodedUri('%E5%AD%97%E6%AE%B5-a')).toBe('字段-a');
  expect(decodedUri('100%')).toBe('100%');
});
