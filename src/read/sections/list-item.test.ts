import { describe, expect, it } from 'vitest';
import type { TextLine } from '../../outline/index.ts';
import { createVocabulary } from '../../vocabulary/index.ts';
import { blocksOf, wordsIn } from '../testing/page-blocks.ts';
import { listItemRow } from './list-item.ts';

const vocabulary = createVocabulary();

function row(text: string): ReturnType<typeof listItemRow> {
  const [line] = blocksOf(text).filter((block): block is TextLine => block.kind === 'line');
  return line && listItemRow(line, vocabulary);
}

describe('listItemRow', () => {
  it.each([
    [
      '- `path` `(string: <required>)` – Where to mount.',
      { name: 'path', type: 'string', required: 'required', description: 'Where to mount.' },
    ],
    ['- **id** (integer, required): The id.', { name: 'id', type: 'integer', required: 'required', description: 'The id.' }],
    ['- name (string) - The name.', { name: 'name', type: 'string', description: 'The name.' }],
    [
      '- `ttl` `(string: "1h")` - How long.',
      { name: 'ttl', type: 'string', required: 'optional', default: '"1h"', description: 'How long.' },
    ],
    [
      '- `meta` `(map<string|string>: nil)` - Free.',
      { name: 'meta', type: 'map<string|string>', required: 'optional', description: 'Free.' },
    ],
    [
      '- `limit` (integer, default 20) - Page size.',
      { name: 'limit', type: 'integer', required: 'optional', default: '20', description: 'Page size.' },
    ],
    ['- 用户 (string)', undefined],
    ['- name (see below) - The name.', undefined],
    ['- name - The name.', undefined],
    ['- The name (string) of it', undefined],
  ])('%s', (text, expected) => {
    const found = row(text);
    expect(found && wordsIn(found)).toEqual(expected);
  });

  it('keeps the depth of the list', () => {
    expect(row('- a (object) - x')?.name?.indent).toBeLessThan(row('- x\n  - b (string) - y'.split('\n').at(-1) ?? '')?.name?.indent ?? 0);
  });
});
