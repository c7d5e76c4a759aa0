import { rm } from 'node:fs/promises';
import path from 'node:path';
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
    expect(stdout).toContain('sdk/manifest.json:1:1 error check/changed\n  the pages, the config or md2sdk have changed since');
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

  interface Told {
    readonly code: string;
    readonly message: string;
    readonly place: { readonly file: string; readonly line: number; readonly column: number; readonly endColumn: number };
    readonly related: readonly Omit<Told, 'code' | 'related'>[];
  }

  async function told(): Promise<readonly Told[]> {
    const { diagnostics } = JSON.parse((await real('check docs --out sdk --format json')).stdout) as {
      readonly diagnostics: readonly Told[];
    };
    return diagnostics.filter(({ code }) => code.startsWith('check/'));
  }

  /** The rows that are told of, each at its place. */
  async function rows(): Promise<string[]> {
    const changed = (await told()).filter(({ code }) => code === 'check/changed');
    return changed.map(({ message, place }) => `${place.file}:${place.line}:${place.column}-${place.endColumn}: ${message}`);
  }

  /** The rows that name a file, or that it names. */
  async function rowsOf(file: string): Promise<string[]> {
    const path = `sdk/${file}`;
    return (await told()).flatMap(({ message, place, related }) => {
      if (place.file === path) return related.map((other) => `${other.place.file}:${other.place.line}: ${other.message}`);
      return related.some((other) => other.place.file === path) ? [`${place.file}:${place.line}: ${message}`] : [];
    });
  }

  it('are named where they stand now, each once, with the files that it makes stale', async () => {
    await box.put(
      'docs/a.md',
      page('createUser', '| id | string | yes | The id. |', '| mail | string | no | New. |', '| name | int | yes | The name. |'),
    );
    expect(await rows()).toEqual([
      'docs/a.md:7:1-41: `CreateUserRequest.age` is gone',
      'docs/a.md:10:1-30: `CreateUserRequest.mail` is new',
      'docs/a.md:11:1-33: `CreateUserRequest.name` says otherwise: type, required',
    ]);
    const { code, stdout } = await real('check docs --out sdk');
    expect(code).toBe(1);
    expect(stdout).toContain(
      [
        'docs/a.md:10:1 error check/changed',
        '  `CreateUserRequest.mail` is new',
        '   10 | | mail | string | no | New. |',
        '      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        '  note sdk/manifest.json, sdk/openapi.json, sdk/src/types/index.ts, sdk/src/validators/index.ts: stale by it',
        '',
      ].join('\n'),
    );
    expect(stdout).toMatch(/\n3 errors\n4 stale files: run `md2sdk generate docs --out sdk`\n$/);
    expect(stdout).not.toMatch(/createTeam|b\.md/i);
  });

  it('say what the page says otherwise, not what is guessed of it', async () => {
    const answer =
      '# getTeam\n\nGET /getTeam\n\n## Response\n\n| Name | Type | Description |\n| --- | --- | --- |\n| id | string | The id. |\n';
    await box.put('docs/b.md', `${answer}\n## Sample response\n\n\`\`\`json\n{ "id": "a" }\n\`\`\`\n`);
    await real('docs --out sdk -q');
    await box.put('docs/b.md', answer);
    expect(await rows()).toContain('docs/b.md:9:1-26: `GetTeamResponse.id` says otherwise: required');
  });

  it('are annotated in a pull request', async () => {
    await box.put('docs/b.md', page('createTeam', '| id | int | yes | The id. |'));
    expect((await real('check docs --out sdk --format github')).stdout).toBe(
      '::error file=docs/b.md,line=9,endLine=9,col=1,endColumn=28,title=check/changed::`CreateTeamRequest.id` says otherwise: type%0A' +
        'sdk/manifest.json, sdk/openapi.json, sdk/src/types/index.ts, sdk/src/validators/index.ts: stale by it\n',
    );
    const sarif = JSON.parse((await real('check docs --out sdk --format sarif')).stdout) as object;
    const at = { artifactLocation: { uri: 'docs/b.md' }, region: { startLine: 9, startColumn: 1, endLine: 9, endColumn: 29 } };
    expect(sarif).toMatchObject({ runs: [{ results: [{ ruleId: 'check/changed', locations: [{ physicalLocation: at }] }] }] });
  });

  it('of several pages are told each once, by page', async () => {
    await box.put(
      'docs/a.md',
      page('createUser', '| id | int | yes | The id. |', '| name | string | no | The name. |', '| age | int | no | How old. |'),
    );
    await box.put('docs/b.md', page('createTeam', '| id | int | yes | The id. |'));
    const changed = [
      'docs/a.md:9: `CreateUserRequest.id` says otherwise: type',
      'docs/a.md:11: `CreateUserRequest.age` says otherwise: description',
      'docs/b.md:9: `CreateTeamRequest.id` says otherwise: type',
    ];
    expect(await rowsOf('src/types/index.ts')).toEqual(changed);
    expect(await rows()).toHaveLength(changed.length);
  });

  it('make only those files stale that are made of them', async () => {
    await box.put('docs/b.md', page('createTeam', '| id | string | yes | The id. |').replace('# createTeam', '# Create a team'));
    expect(await rowsOf('src/operations/index.ts')).toEqual(['docs/b.md:1: `createTeam` says otherwise: summary']);
    expect(await rowsOf('src/client.ts')).toEqual(await rowsOf('src/operations/index.ts'));
    expect(await rowsOf('src/validators/index.ts')).toEqual([]);
    await box.put('docs/b.md', page('createTeam', '| id | string | yes | Which team. |'));
    expect(await rowsOf('src/types/index.ts')).toEqual(['docs/b.md:9: `CreateTeamRequest.id` says otherwise: description']);
    expect(await rowsOf('src/operations/index.ts')).toEqual([]);
  });

  it('are told where another page only moved, and that once too', async () => {
    await box.put(
      'docs/a.md',
      page('createUser', '| id | int | yes | The id. |', '| name | string | no | The name. |', '| age | int | no | The age. |'),
    );
    await box.put('docs/b.md', `\n${page('createTeam', '| id | string | yes | The id. |')}`);
    expect(await rows()).toEqual([
      'docs/a.md:9:1-29: `CreateUserRequest.id` says otherwise: type',
      'docs/b.md:2:1-13: `createTeam` stands in another place, and says the same',
    ]);
  });

  it('are new and gone as a whole', async () => {
    await box.put('docs/c.md', page('createRole', '| id | string | yes | The id. |'));
    await box.put('docs/b.md', 'Prose.\n');
    const ofOperations = ['docs/b.md:1: `createTeam` is gone', 'docs/c.md:1: `createRole` is new'];
    expect(await rowsOf('src/operations/index.ts')).toEqual(ofOperations);
    expect(await rowsOf('README.md')).toEqual(ofOperations);
    expect(await rowsOf('src/types/index.ts')).toEqual([
      'docs/b.md:1: `createTeam` is gone',
      'docs/b.md:1: `CreateTeamRequest` is gone',
      'docs/c.md:1: `createRole` is new',
      'docs/c.md:7: `CreateRoleRequest` is new',
    ]);
    expect((await told()).filter(({ code }) => code !== 'check/changed')).toEqual([]);
  });

  it('stand beside a file that comes or goes with them', async () => {
    const errors = '\n## Error codes\n\n| Code | Message |\n| --- | --- |\n| 1001 | no such team |\n';
    const team = page('createTeam', '| id | string | yes | The id. |');
    await box.put('docs/b.md', team + errors);
    const whole = async (): Promise<string[]> =>
      (await told()).filter(({ code }) => code !== 'check/changed').map(({ code, place }) => `${code} ${place.file}`);
    expect(await whole()).toEqual(['check/missing sdk/src/errors.ts']);
    expect(await rowsOf('src/errors.ts')).toEqual(['docs/b.md:1: `createTeam` says otherwise: errors']);
    await real('docs --out sdk -q');
    await box.put('docs/b.md', team);
    expect(await whole()).toEqual(['check/surplus sdk/src/errors.ts']);
  });

  it('have the place of a generated file where their page is gone', async () => {
    await rm(path.join(box.folder, 'docs/b.md'));
    expect(await rows()).toEqual(
      ['sdk/manifest.json:1:1-1: `CreateTeamRequest` is gone', 'sdk/README.md:1:1-1: `createTeam` is gone'].toReversed(),
    );
  });

  it('are told once as having moved, where that is all', async () => {
    await box.put('docs/b.md', `\n\n${page('createTeam', '| id | string | yes | The id. |')}`);
    expect(await rows()).toEqual(['docs/b.md:3:1-13: `createTeam` stands in another place, and says the same; and 2 more here']);
    expect(await rowsOf('src/operations/index.ts')).toHaveLength(1);
    expect(await rowsOf('src/types/index.ts')).toHaveLength(1);
  });

  it('are told in short where they are many', async () => {
    const list = Array.from({ length: 25 }, (_, index) => `| f${index} | string | no | New. |`);
    await box.put('docs/b.md', page('createTeam', '| id | string | yes | The id. |', ...list));
    const all = await rows();
    expect(all).toHaveLength(20);
    expect(all.at(-1)).toMatch(/^docs\/b\.md:29:.*: `CreateTeamRequest\.f19` is new; and 5 more here$/);
  });

  it('are not blamed for an edit by hand', async () => {
    await box.put('docs/b.md', page('createTeam', '| id | int | yes | The id. |'));
    await box.put('sdk/src/types/index.ts', 'by hand');
    expect(await rowsOf('src/types/index.ts')).toEqual(['docs/a.md:1: this page yields it', 'docs/b.md:1: this page yields it']);
    expect((await told()).map(({ code, place }) => `${code} ${place.file}`)).toEqual([
      'check/changed docs/b.md',
      'check/edited sdk/src/types/index.ts',
    ]);
    expect(await rowsOf('src/validators/index.ts')).toEqual(['docs/b.md:9: `CreateTeamRequest.id` says otherwise: type']);
  });

  it('are not replaced by a list of all pages', async () => {
    for (const name of ['c', 'd', 'e', 'f']) await box.put(`docs/${name}.md`, page(`create-${name}`, '| id | string | yes | The id. |'));
    await real('docs --out sdk -q');
    await box.put('sdk/src/types/index.ts', 'by hand');
    expect(await told()).toMatchObject([{ code: 'check/edited', place: { file: 'sdk/src/types/index.ts' } }]);
    expect(await rowsOf('src/types/index.ts')).toEqual([]);
  });
});
