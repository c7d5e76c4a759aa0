import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineOf, plainText } from './inline.ts';

describe('the words of a cell', () => {
  it.each([
    ['plain', 'plain'],
    ['  blanks around  ', 'blanks around'],
    ['**bold** and *it*', 'bold and it'],
    ['a `x|y` b', 'a `x|y` b'],
    ['``a`b``', '`` a`b ``'],
    ['~~gone~~', 'gone'],
    ['[text](https://a.com)', 'text'],
    ['![alt](a.png)', 'alt'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['one\ntwo', 'one\ntwo'],
    ['List<String>', 'List<String>'],
    ['Map<String, List<User>>', 'Map<String, List<User>>'],
    ['<b>bold</b>', 'bold'],
    ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['<code>x</code>', '`x`'],
    ['&lt;id&gt; &amp; more', '<id> & more'],
    ['a <!-- hidden --> b', 'a  b'],
    ['user\\_id', 'user_id'],
    ['user_id and other_id', 'user_id and other_id'],
    ['[1]', '[1]'],
    ['see[^1]', 'see[^1]'],
    ['## Title {#anchor}', '## Title'],
    ['<Field name="x">text</Field>', 'text'],
    ['# no heading', '# no heading'],
    ['- no list', '- no list'],
    ['    no code', 'no code'],
  ])('%j says %j', (raw, text) => {
    expect(inlineOf(raw).text).toBe(text);
  });

  it.each([
    ['<Route method="GET" path="/users" />', 'GET /users'],
    ["<Endpoint method='post' url='/a' />", 'POST /a'],
    ['<Route method="SING" path="/a" />', ''],
  ])('%s states %j', (raw, text) => {
    expect(inlineOf(raw).text).toBe(text);
  });
});

it('the braces in a path that a component states are its own', () => {
  expect(inlineOf('<Route method="GET" path="/users/{id}/roles" />').text).toBe('GET /users/{id}/roles');
});

describe('what stands in a cell beside its words', () => {
  it('code spans, in order', () => {
    expect(inlineOf('`a`, **`b`** and ``c`d``').codes).toEqual(['a', 'b', 'c`d']);
  });

  it.each([
    ['[User](#user)', { text: 'User', href: '#user' }],
    ['<a href="#user">User</a>', { text: 'User', href: '#user' }],
    ["array of [`User`](#user 'x')", { text: '`User`', href: '#user' }],
  ])('the link of %s', (raw, link) => {
    expect(inlineOf(raw).links).toEqual([link]);
  });

  it.each(['<a id="x"></a>name', '<a name="x"></a>name', 'name {#x}'])('the anchor of %s', (raw) => {
    expect(inlineOf(raw)).toMatchObject({ text: 'name', anchors: ['x'] });
  });

  it.each([
    ['~~a b~~', true],
    ['<del>a</del>', true],
    ['<s>a</s>', true],
    ['~~a~~ b', false],
  ])('%s: struck through? %s', (raw, struck) => {
    expect(inlineOf(raw).struck).toBe(struck);
  });

  it.each([
    ['**a b**', true],
    ['__a__', true],
    ['<b>a</b>', true],
    ['**a** or **b**', false],
    ['**a** b', false],
  ])('%s: bold? %s', (raw, strong) => {
    expect(inlineOf(raw).strong).toBe(strong);
  });
});

describe('plainText', () => {
  it.each([
    ['user_id*', 'user_id*'],
    ['&nbsp;&nbsp;id', '\u00a0\u00a0id'],
    ['&emsp;id', '\u2003id'],
    ['a &lt; b', 'a < b'],
    ['<font color="red">id</font>', 'id'],
    ['id<br/>name', 'id\nname'],
    ['a & b', 'a & b'],
    ['&nosuch;', '&nosuch;'],
  ])('%j is %j', (raw, text) => {
    expect(plainText(raw)).toBe(text);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '`',
    '``',
    '**',
    '*',
    '_',
    '~~',
    '<br>',
    '<b>',
    '</b>',
    '<a href="#x">',
    '</a>',
    '<!--',
    '-->',
    '[',
    '](',
    ')',
    '{#x}',
    '&amp;',
    '&#x',
    '\\',
    '\n',
    '\r\n',
    ' ',
    'a',
    '名',
    '|',
    '<',
    '>',
    '\uE000',
    '\0',
  );
  const text = fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(''));

  it('is read without a throw, and the second reading is the first', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const inline = inlineOf(raw);
        expect(inline.text).toBe(inline.text.trim());
        expect(inlineOf(raw)).toBe(inline);
      }),
    );
  });

  it('is decoded without a throw', () => {
    fc.assert(
      fc.property(text, (raw) => {
        expect(plainText(raw)).not.toMatch(/&amp;|<\/?b>/);
      }),
    );
  });

  it('without markup stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '名', ' ', '.', '-', '1', '#') }), (raw) => {
        expect(inlineOf(raw).text).toBe(raw.trim());
      }),
    );
  });
});
