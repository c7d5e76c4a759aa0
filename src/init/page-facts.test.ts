import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { sourceFile } from '../source/index.ts';
import { languagesOf } from './languages.ts';
import { nestingMarks } from './nesting-marks.ts';
import { quoted } from './quoted.ts';

const page = (text: string) => sourceFile('a.md', text, 'a.md');

it('knows Chinese, English and others', () => {
  const texts = [
    '| userId | string | 用户的编号 | createdAt |',
    '| userId | string | Which user |',
    '| userId | строка | Кто это |',
    '| id | ユーザーの番号です |',
    '',
  ];
  expect(languagesOf(texts.map(page))).toEqual({ zh: 1, en: 2, other: 2 });
});

it.each([
  ['| ├─ speed | string |', ['├─']],
  ['├─ speed | string |', ['├─']],
  ['| &nbsp;&nbsp;└─ lines | string[] |', ['├─', '&nbsp;']],
  ['| » speed | string |', ['»']],
  ['| >> speed | string |', ['>>']],
  ['| -- speed | string |', ['--']],
  ['| &emsp;speed | string |', ['&nbsp;']],
  ['| `user.name` | string |', ['a.b']],
  ['| items[].id | string |', ['a.b']],
  ['| --- | --- |\n| speed | a.b |\n\n- list\n> quote', []],
])('knows how %s is nested', (row, marks) => {
  expect(nestingMarks([page(`| Name | Type |\n| --- | --- |\n${row}\n`)])).toEqual(marks);
});

it('names the mark of most pages first', () => {
  expect(nestingMarks([page('| ├─ a |'), page('| » a |'), page('| » b |')])).toEqual(['»', '├─']);
});

it.each(['plain', "it's", 'say "hi"', 'a\\b', '\\"', "\\'", 'line\nbreak', '\u202Ertl', '\u2028', '${x}', '*/'])(
  'quotes %j as JavaScript reads it',
  (text) => {
    expect(runInNewContext(quoted(text))).toBe(text);
    expect(quoted(text)).toMatch(/^'[^\p{Cc}\p{Cf}\p{Zl}]*'$/u);
  },
);
