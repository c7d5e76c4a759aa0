import { describe, expect, it } from 'vitest';
import type { PageLinks } from '../model/index.ts';
import { checkContext } from './check-context.ts';
import { deadLink } from './dead-link.ts';
import { at, structure } from './testing/sampled-model.ts';

type Link = PageLinks['links'][number];

const link = (href: string, line: number, text: string = 'words'): Link => ({ text, href, span: at(line) });
const page = (name: string, anchors: readonly string[], ...links: readonly Link[]): PageLinks => ({ page: name, anchors, links });

const found = (...links: readonly PageLinks[]): ReturnType<typeof deadLink.run> =>
  deadLink.run(checkContext({ name: 'test', operations: [], schemas: [], links }));

describe('deadLink', () => {
  it('tells of a place that no page has, and of the nearest one', () => {
    const [diagnostic, ...others] = found(page('a.md', ['userdto', 'request'], link('#userdt', 3)));
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({ code: 'check/dead-link', severity: 'note', span: at(3), hint: 'did you mean `#userdto`?' });
    expect(diagnostic?.message).toBe(
      'the link to `#userdt` leads nowhere: no place of this page, and no structure of the others, is called so',
    );
  });

  it('tells of a page that is not there', () => {
    const [diagnostic] = found(page('guide/a.md', [], link('./c.md', 3)), page('guide/b.md', []));
    expect(diagnostic?.message).toBe('the link to `./c.md` leads nowhere: `guide/c.md` is none of the pages');
    // not the page itself, though it is called alike
    expect(diagnostic?.hint).toBe('did you mean `b.md`?');
    const [near] = found(page('guide/a.md', [], link('../users/creat.md', 3)), page('users/create.md', []));
    expect(near?.hint).toBe('did you mean `../users/create.md`?');
  });

  it('tells of a place that another page does not have', () => {
    const [diagnostic] = found(page('a.md', [], link('b.md#feilds', 3)), page('b.md', ['fields']));
    expect(diagnostic?.message).toBe('the link to `b.md#feilds` leads nowhere: `b.md` has no place that is called so');
    expect(diagnostic?.hint).toBe('did you mean `b.md#fields`?');
  });

  it('is one note per target and page', () => {
    const diagnostics = found(page('a.md', [], link('#x', 3), link('#x', 5), link('#y', 7)), page('b.md', [], link('#x', 3)));
    expect(diagnostics.map(({ span }) => span?.line)).toEqual([3, 7, 3]);
    expect(diagnostics[0]?.related).toEqual([{ message: 'and so does this link', span: at(5) }]);
  });

  it.each([
    ['a page', 'b.md'],
    ['a page from the top', '/b.md'],
    ['what becomes of a page', 'b.html'],
    ['a place of another page', './b.md#the-fields'],
    ['a place written in another way', 'b.md#The_Fields'],
    ['a place that stands there twice', 'b.md#the-fields-1'],
    ['a place in other letters', 'b.md#%E5%AD%97%E6%AE%B5'],
    ['a structure of another page', '#the-fields'],
    ['what is no page', 'b.zip'],
    ['a route of a site', '/guide/b'],
    ['outside of the inputs', '../../other/c.md'],
  ])('a link to %s is none', (_, href) => {
    expect(found(page('a.md', [], link(href, 3)), page('b.md', ['the-fields', '字段']))).toEqual([]);
  });

  it('a page that is read alone cannot tell what stands beside it', () => {
    expect(found(page('a.md', [], link('b.md', 3)))).toEqual([]);
  });

  it('a structure that stands nowhere is told of as such', () => {
    const missing = structure('User', [], { shape: { kind: 'object', fields: [], open: true } });
    const links = [page('a.md', [], link('#user', 3, '`User`'))];
    expect(deadLink.run(checkContext({ name: 'test', operations: [], schemas: [missing], links }))).toEqual([]);
  });
});
