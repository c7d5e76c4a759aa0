import { describe, expect, it } from 'vitest';
import { mendLines } from '../testing/mend-text.ts';

const head = ['| 参数 | 类型 | 描述 |', '|--|--|--|', '| user | object | a |'];
const after = '| z | string | z |';

async function mended(...rows: string[]): Promise<string[]> {
  return (await mendLines(...head, ...rows, after)).slice(head.length, -1);
}

describe('branchMarks', () => {
  it('draws anew what was drawn by keyboard', async () => {
    expect(await mended('| +- a | string | x |', '| +- b | string | x |')).toEqual(['| ├─ a | string | x |', '| └─ b | string | x |']);
    expect(await mended('| |- a | string | x |', '| |- b | string | x |')).toEqual(['| ├─ a | string | x |', '| └─ b | string | x |']);
  });

  it('draws anew what came through another encoding', async () => {
    expect(await mended('| 鈹溾攢 a | string | x |', '| 鈹斺攢 `b` | string | x |')).toEqual([
      '| ├─ a | string | x |',
      '| └─ `b` | string | x |',
    ]);
    expect(await mended('| â”œâ”€ a | object | x |', '| â”‚  â””â”€ b | string | x |')).toEqual([
      '| └─ a | object | x |',
      '| │  └─ b | string | x |',
    ]);
  });

  it('draws as the rest of the table does', async () => {
    expect(await mended('| ├── a | object | x |', '| ├──├── b | string | x |', '| ├──- c | string | x |', '| - d | string | x |')).toEqual([
      '| ├── a | object | x |',
      '| ├──├── b | string | x |',
      '| ├── c | string | x |',
      '| ├── d | string | x |',
    ]);
    expect(await mended('| ├─ a | string | x |', '| &nbsp;b | string | x |')).toEqual(['| ├─ a | string | x |', '| ├─ b | string | x |']);
  });

  it.each([
    ['| - a | string | x |', '| - b | string | x |'],
    ['| » a | object | x |', '| »» b | string | x |'],
    ['| &emsp;a | string | x |', '| &emsp;b | string | x |'],
    ['| user.a | string | x |', '| user.b | string | x |'],
    ['| \\|-- a | string | x |', '| \\|-- b | string | x |'],
    ['| ├─ a | string | x |', '| ├─ b | string | x |'],
  ])('leaves %s as it is', async (...rows) => {
    expect(await mended(...rows)).toEqual(rows);
  });
});
