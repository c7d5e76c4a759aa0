import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPages } from '../src/pipeline.ts';
import type { ReadPagesOptions } from '../src/pipeline.ts';
import { sourceFile } from '../src/source/index.ts';

const root = new URL('..', import.meta.url);

async function explained(text: string, options: Partial<ReadPagesOptions> = {}): Promise<string> {
  const { explain } = await readPages([sourceFile('page.md', text)], { name: 'test', ...options });
  return explain('page.md');
}

async function explainedFile(page: string): Promise<string> {
  const text = readFileSync(new URL(page, root), 'utf8');
  const { explain } = await readPages([sourceFile(page, text)], {
    name: 'test',
    endpoint: { method: 'POST', path: '/api/v3/{operation:kebab}' },
  });
  return explain(page);
}

describe('explain', () => {
  it.each(['docs-input/authing/update-department.md', 'docs-input/atrust/user-bulk-update-by-id-list.md'])(
    'tells how %s was read',
    async (page) => {
      const name = page.slice(page.lastIndexOf('/') + 1).replace('.md', '.txt');
      await expect(await explainedFile(page)).toMatchFileSnapshot(fileURLToPath(new URL(`test/golden/explain/${name}`, root)));
    },
  );

  it('shows the columns by their words, each row with its cells, and each fact with its rule and place', async () => {
    const text = await explained(
      '# Find\n\nGET /find\n\n## Request parameters\n\n| Name | Type | Required | Default |\n|---|---|---|---|\n| size | int | yes | 10 |\n',
    );
    expect(text).toContain('columns   `Name` → name, `Type` → type, `Required` → required, `Default` → default');
    expect(text).toContain('cells     type `int`, required `yes`, default `10`');
    expect(text).toMatch(
      /9:1 size\n.*\n +type {6}integer \(table, type\/column, 9:10\)\n +required {2}yes \(table, required\/column, 9:16\)\n +default {3}10 \(table, default\/column, 9:22\)/,
    );
  });

  it('shows members below their row', async () => {
    const text = await explained(
      '# Add\n\nPOST /add\n\n## Request body\n\n| Name | Type | Required |\n|---|---|---|\n| user | object | yes |\n| ├─ name | string | no |\n',
    );
    expect(text).toMatch(/\n {4}9:1 user\n(?: {6}.*\n)+ {6}10:1 name\n {8}cells/);
  });

  it('knows a row that stands for the whole body', async () => {
    const text = await explained(
      '# Add\n\nPOST /add\n\n## Request parameters\n\n| Name | In | Type | Required |\n|---|---|---|---|\n| body | body | object | yes |\n| » name | body | string | yes |\n',
    );
    expect(text).toMatch(/9:1 body\n.*\n +body {6}AddRequest \(table, request\/root-row, 9:1\)\n/);
    expect(text).not.toContain('not in the model');
  });

  it('says what was set aside, and why', async () => {
    const text = await explained(
      '# Add\n\nPOST /add\n\n## Request body\n\n| Name | Type |\n|---|---|\n| a | string |\n\n## Change log\n\n| Version | Date |\n|---|---|\n| 1.0 | 2024-01-01 |\n',
    );
    expect(text).toMatch(/\nread and set aside\n {2}13:1 \S.*\n/);
  });

  it('says what a page states of an operation that cannot be called', async () => {
    const text = await explained('# Add\n\n## Request body\n\n| Name | Type | Required |\n|---|---|---|\n| a | string | yes |\n');
    expect(text).toContain('operation (not in the model): Add at 1:1');
    expect(text).toContain('path      not stated');
    expect(text).toContain('not in the model');
  });

  it('shows the structures that only a sample knows, the outer before the inner', async () => {
    const text = await explained(
      '# Add\n\nPOST /add\n\n## Request body\n\n| Name | Type | Required |\n|---|---|---|\n| config | object | yes |\n\n## Request example\n\n```json\n{ "config": { "a": 1, "b": 2, "deep": { "x": 1, "y": 2, "z": 3 } } }\n```\n',
    );
    const heads = [...text.matchAll(/structure (\S+) from the sample at 14:\d+/g)].map(([, name]) => name);
    expect(heads).toHaveLength(2);
    expect(heads[1]).toBe(`${heads[0]}Deep`);
    expect(text).toContain('a guess: known from a sample alone');
  });

  it('shows words of the page in one harmless line each', async () => {
    const text = await explained(
      '# Add\u001b[31m\n\nPOST /add\n\n## Request body\n\n| Name | Type | Description |\n|---|---|---|\n| a | string | x\u001b[2Jy<br>z |\n',
    );
    expect(text).not.toContain('\u001b');
    expect(text).toContain('description `x\uFFFD[2Jy z`');
  });

  it('has nothing to say of a page that was not read', async () => {
    const { explain } = await readPages([], { name: 'test' });
    expect(await explain('other.md')).toBe('');
  });
});
