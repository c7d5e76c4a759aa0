import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { htmlInline } from './html-inline.ts';
import type { Inline } from './inline/inline.ts';

function inlineIn(html: string): Inline {
  const element = parseFragment(`<div>${html}</div>`).childNodes[0];
  if (!element || !('tagName' in element)) throw new Error('no element');
  return htmlInline(element);
}

describe('htmlInline', () => {
  it.each([
    ['a  b\n c', 'a b c'],
    ['a<br>b', 'a\nb'],
    ['<p>a</p><p>b</p>', 'a\nb'],
    ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['a <code> x </code> b', 'a `x` b'],
    ['<code>a`b</code>', 'a`b'],
    ['&lt;id&gt;&nbsp;x', '<id>\u00a0x'],
    ['<!-- hidden -->a', 'a'],
  ])('%s says %j', (html, text) => {
    expect(inlineIn(html).text).toBe(text);
  });

  it('tells code, links and anchors apart', () => {
    const found = inlineIn('<span id="one"></span><a name="two"></a><a href="#user">User</a> <code>x</code>');
    expect(found).toMatchObject({ text: 'User `x`', codes: ['x'], links: [{ text: 'User', href: '#user' }], anchors: ['one', 'two'] });
  });

  it.each([
    ['<del>a</del>', true, false],
    [' <span><s>a</s></span> ', true, false],
    ['<b>a</b>', false, true],
    ['<strong>a</strong> b', false, false],
    ['<b>a</b><b>b</b>', false, false],
  ])('%s: struck %s, strong %s', (html, struck, strong) => {
    expect(inlineIn(html)).toMatchObject({ struck, strong });
  });
});
