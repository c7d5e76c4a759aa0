import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addRow } from './add-row.mjs';
import { copyPage } from './copy-page.mjs';
import { findPages } from './find-pages.mjs';
import { growPages } from './grow-pages.mjs';
import { pageToChange } from './page-to-change.mjs';
import { peerDocument } from './peer-document.mjs';

const root = path.join(import.meta.dirname, '../..');
const page = {
  name: 'list-users.md',
  text: [
    '| 名称 | 类型 |',
    '| ---- | ---- |',
    '| list | <a href="#UserDto">UserDto[]</a> |',
    '',
    'const result = await client.listUsers({ list: [] });',
    '',
    '类型： `UserListRespDto`',
    '',
    '`GET /api/v3/users/{list}`',
    '### OtherDto',
    '### <a id="UserDto"></a> UserDto',
  ].join('\n'),
};

describe('a copy of a page', () => {
  it('has another file, operation and structures, and the same fields', () => {
    const { name, text } = copyPage(page, 2);
    expect(name).toBe('list-users-copy-2.md');
    expect(text).toContain('| list | <a href="#UserDtoCopy2">UserDtoCopy2[]</a> |');
    expect(text).toContain('await client.listUsersCopy2({ list: [] })');
    expect(text).toContain('类型： `UserListRespDtoCopy2`');
    expect(text).toContain('`GET /api/v3/copy-2/users/{list}`');
    expect(text).toContain('### OtherDtoCopy2');
    expect(text).toContain('### <a id="UserDtoCopy2"></a> UserDtoCopy2');
  });
});

describe('a larger API', () => {
  it('has the pages as they are, then copies', () => {
    const other = { name: 'b.md', text: '' };
    const grown = growPages([page, other], 5);
    expect(grown.slice(0, 2)).toEqual([page, other]);
    expect(grown.map(({ name }) => name)).toEqual(['list-users.md', 'b.md', 'list-users-copy-1.md', 'b-copy-1.md', 'list-users-copy-2.md']);
  });
});

describe('a changed page', () => {
  it('has one field more in its first table', () => {
    const lines = addRow(page.text, 7)?.split('\n');
    expect(lines?.[2]).toBe('| listAdded7 | <a href="#UserDto">UserDto[]</a> |');
    expect(lines?.toSpliced(2, 1).join('\n')).toBe(page.text);
  });

  it('is one with a row on one line', () => {
    const broken = '| a | b |\n| - | - |\n| list | spills\nover |';
    expect(addRow(broken, 0)).toBeUndefined();
    expect(addRow('no table', 0)).toBeUndefined();
    expect(pageToChange([page, { name: 'c.md', text: broken }]).name).toBe('list-users.md');
    expect(() => pageToChange([{ name: 'c.md', text: broken }])).toThrow('no page');
  });
});

describe('the pages', () => {
  it('are our own where the benchmark is absent, and one of them can be changed', async () => {
    const { pages, own } = await findPages(root, path.join(root, 'no-such-folder'));
    expect(own).toBe(true);
    expect(pages.length).toBeGreaterThanOrEqual(12);
    expect(addRow(pageToChange(pages).text, 0)).toBeDefined();
  });
});

describe('the document of the others', () => {
  it('has the operations of the pages, and the structures that they need', () => {
    const reference = (name) => ({ $ref: `#/components/schemas/${name}` });
    const document = {
      openapi: '3.0.0',
      paths: {
        '/api/v3/list-users': { get: reference('A'), post: reference('D') },
        '/api/v3/asa/other': { get: reference('C') },
        '/api/v3/gone': reference('D'),
      },
      components: { securitySchemes: {}, schemas: { A: reference('B'), B: reference('A'), C: {}, D: {} } },
    };
    const cut = peerDocument(document, new Set(['list-users', 'asa-other']));
    expect(Object.keys(cut.paths)).toEqual(['/api/v3/list-users', '/api/v3/asa/other']);
    expect(Object.keys(cut.components.schemas)).toEqual(['A', 'B', 'C']);
    expect(cut.components.securitySchemes).toEqual({});
  });
});
