import { expect, it } from 'vitest';
import { decodePage } from './decode-page.ts';

it('keeps a byte order mark of UTF-8 in the text', () => {
  expect(decodePage(Buffer.from('\uFEFF名'))).toEqual({ text: '\uFEFF名', encoding: 'utf-8' });
});

it.each([
  ['utf-16le', Buffer.from('\uFEFF名', 'utf16le')],
  ['utf-16be', Buffer.from('\uFEFF名', 'utf16le').swap16()],
])('reads %s by its mark, which is no text', (encoding, bytes) => {
  expect(decodePage(bytes)).toEqual({ text: '名', encoding });
});

it('takes four Han characters in GB18030 for such a page, and two for damage', () => {
  expect(decodePage(Buffer.from('c3fbb3c6c0e0d0cd', 'hex'))).toEqual({ text: '名称类型', encoding: 'gb18030' });
  expect(decodePage(Buffer.from('c3fbb3c6', 'hex'))).toMatchObject({ encoding: 'damaged', badOffset: 0 });
});

it('says where the first bad character stands', () => {
  expect(decodePage(Buffer.from('# ok\n\xff and more', 'latin1'))).toMatchObject({ encoding: 'damaged', badOffset: 5 });
  expect(decodePage(Buffer.from('ab\0'))).toMatchObject({ encoding: 'binary', badOffset: 2 });
});
