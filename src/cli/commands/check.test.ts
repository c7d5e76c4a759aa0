import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lazyEngine } from '../lazy-engine.ts';
import { sandbox } from '../testing/sandbox.ts';
import type { Outcome, Sandbox } from '../testing/sandbox.ts';

let box: Sandbox;

beforeEach(async () => {
  box = await sandbox();
  await box.put('docs/a.md', 'POST /a createA\n');
});
afterEach(() => box.remove());

describe('check', () => {
  it('is content right after generate', async () => {
    await box.run('docs --out sdk');
    expect(await box.run('check docs --out sdk')).toMatchObject({ code: 0, stdout: 'shop: up to date\n' });
  });

  it('formats as the prettier config of the output says, as generate does', async () => {
    await box.put('.prettierrc', '{ "tabWidth": 8 }');
    await box.run('docs --out sdk');
    expect(await box.read('sdk/manifest.json')).toContain('\n        "tool": "md2sdk"');
    expect(await box.run('check docs --out sdk')).toMatchObject({ code: 0 });
  });

  it('names what is stale, why, and what mends it', async () => {
    await box.put('docs/b.md', 'POST /b createB\n');
    await box.put('docs/c.md', 'POST /c createC\n');
    await box.run('docs --out sdk');
    await box.put('docs/a.md', 'POST /a2 createA\n');
    await box.put('docs/c.md', 'POST /d createD\n');
    await box.put('sdk/src/createB.ts', 'by hand');
    await box.put('sdk/src/mine.ts', 'mine');
    const before = await box.list();
    const { code, stdout } = await box.run('check docs --out sdk --diff');
    expect(code).toBe(1);
    expect(stdout).toContain(
      'sdk/src/createA.ts:1:1 error check/changed\n  the pages say otherwise\n  note docs/a.md:1:1: this page yields it\n',
    );
    expect(stdout).toContain('sdk/src/createB.ts:1:1 error check/edited\n');
    expect(stdout).toContain('sdk/src/createC.ts:1:1 error check/surplus\n');
    expect(stdout).toContain('sdk/src/createD.ts:1:1 error check/missing\n');
    expect(stdout).toContain('sdk/src/mine.ts:1:1 error check/surplus\n');
    expect(stdout).toContain('--- a/src/createA.ts\n+++ b/src/createA.ts\n@@ -1,1 +1,1 @@\n-// /a\n+// /a2\n');
    expect(stdout).toMatch(/\n6 stale files: run `md2sdk generate docs --out sdk`\n$/);
    expect(await box.list()).toEqual(before);
  });

  it('reports errors in the pages before it compares', async () => {
    await box.put('docs/a.md', 'BAD');
    const { code, stdout } = await box.run('check docs --out sdk');
    expect(code).toBe(1);
    expect(stdout).not.toContain('check/');
  });
});

describe('check without an SDK', () => {
  it('says once that there is none, and how to get one', async () => {
    await box.put('docs/b.md', 'POST /b createB\n');
    expect(await box.run('check docs --out sdk --name x --no-config --diff')).toMatchObject({
      code: 1,
      stdout:
        'error check/no-sdk\n  there is no SDK in `sdk`\n  hint write it with `md2sdk generate docs --no-config --name x --out sdk`\n\n1 error\n',
    });
  });

  it('does not compare with a folder of others', async () => {
    await box.put('app/index.js', 'mine');
    const { code, stdout } = await box.run('check docs --out app');
    expect(code).toBe(1);
    expect(stdout).toContain('app/index.js:1:1 error write/foreign-folder\n');
    expect(stdout).not.toContain('check/');
  });

  it('does not take a file for a folder', async () => {
    await box.put('sdk', 'mine');
    expect((await box.run('check docs --out sdk')).stdout).toContain(
      'sdk:1:1 error write/no-folder\n  `sdk` is a file, where `sdk` should be a folder\n',
    );
  });
});

/** With the real reader and printer. */
describe('the rows that cause a stale file', () => {
  const page = (operation: string, ...rows: string[]): string =>
    `# ${operation}\n\nPOST /${operation}\n\n## Request body\n\n| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  const real = (line: string): Promise<Outcome> => box.run(line, { engine: lazyEngine });

  beforeEach(async () => {
    await box.put(
      'docs/a.md',
      page('createUser', '| id | string | yes | The id. |', '| name | string | no | The name. |', '| age | int | no | The age. |'),
    );
    await box.put('docs/b.md', page('createTeam', '| id | string | yes | The id. |'));
    await real('docs --out sdk -q');
  });

  /** The lines below the one that names a file. */
  async function notesOf(file: string): Promise<string[]> {
    const { stdout } = await real('check docs --out sdk');
    const [, block = ''] = stdout.split(`sdk/${file}:1:1 error `);
    const [own = ''] = block.split('\n\n');
    return own.split('\n').filter((line) => line.startsWith('  note '));
  }

  it('are named where they stand now, with what they say otherwise', async () => {
    await box.put(
      'docs/a.md',
      page('createUser', '| id | string | yes | The id. |', '| mail | string | no | New. |', '| name | int | yes | The name. |'),
    );
    const expected = [
      '  note docs/a.md:10:1: `CreateUserRequest.mail` is new',
      '  note docs/a.md:11:1: `CreateUserRequest.name` says otherwise: type, required',
      '  note docs/a.md:1:1: `CreateUserRequest.age` is gone',
    ];
    expect((await notesOf('src/types/create-user.ts')).toSorted()).toEqual(expected);
    expect((await notesOf('src/validators/create-user.ts')).toSorted()).toEqual(expected);
    expect((await notesOf('openapi.json')).toSorted()).toEqual(expected);
    const { stdout } = await real('check docs --out sdk');
    expect(stdout).not.toContain('create-team');
  });

  it('are those of the page alone that holds the file', async () => {
    await box.put('docs/a.md', page('createUser', '| id | int | yes | The id. |'));
    await box.put('docs/b.md', page('createTeam', '| id | int | yes | The id. |'));
    expect(await notesOf('src/types/create-team.ts')).toEqual(['  note docs/b.md:9:1: `CreateTeamRequest.id` says otherwise: type']);
  });

  it('are new and gone as a whole', async () => {
    await box.put('docs/c.md', page('createRole', '| id | string | yes | The id. |'));
    await box.put('docs/b.md', 'Prose.\n');
    expect(await notesOf('src/operations/create-role.ts')).toEqual(['  note docs/c.md:1:1: `createRole` is new']);
    expect(await notesOf('src/operations/create-team.ts')).toEqual(['  note docs/b.md:1:1: `createTeam` is gone']);
    expect((await notesOf('src/operations/index.ts')).join()).toMatch(/`createTeam` is gone.*`createRole` is new/);
  });

  it('are said to have moved, where that is all', async () => {
    await box.put('docs/b.md', `\n\n${page('createTeam', '| id | string | yes | The id. |')}`);
    expect((await notesOf('src/operations/create-team.ts')).join()).toMatch(
      /docs\/b\.md:3:1: `createTeam` stands in another place, and says the same/,
    );
  });

  it('are told in short where they are many', async () => {
    const rows = Array.from({ length: 8 }, (_, index) => `| f${index} | string | no | New. |`);
    await box.put('docs/b.md', page('createTeam', '| id | string | yes | The id. |', ...rows));
    const notes = await notesOf('src/types/create-team.ts');
    expect(notes).toHaveLength(5);
    expect(notes.at(-1)).toBe('  note docs/b.md:14:1: `CreateTeamRequest.f4` is new; and 3 more');
  });

  it('are not blamed for an edit by hand', async () => {
    await box.put('docs/a.md', page('createUser', '| id | int | yes | The id. |'));
    await box.put('sdk/src/types/create-user.ts', 'by hand');
    expect(await notesOf('src/types/create-user.ts')).toEqual(['  note docs/a.md:1:1: this page yields it']);
  });
});
