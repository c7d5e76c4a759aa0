import { execFile, execFileSync } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lazyEngine } from '../lazy-engine.ts';
import { parseArguments } from '../parse-arguments.ts';
import { sandbox } from '../testing/sandbox.ts';
import type { Sandbox } from '../testing/sandbox.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: string;
  readonly permissions: object;
  readonly jobs: Readonly<Record<'sdk' | 'comment', { readonly permissions?: object; readonly steps: readonly Step[] }>>;
}

let box: Sandbox;
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: box.folder, encoding: 'utf8' });

const page = (type: string): string =>
  `# Create\n\n\`POST /a\`\n\n## Request\n\n| Name | Type | Required |\n| --- | --- | --- |\n| id | ${type} | Yes |\n`;

beforeEach(async () => {
  box = await sandbox();
  git('init', '-q');
  await box.put('docs/a.md', page('string'));
});
afterEach(() => box.remove());

async function workflow(): Promise<Workflow> {
  const { code, stdout } = await box.run('init', { engine: lazyEngine });
  expect(code, stdout).toBe(0);
  return parse(await box.read('.github/workflows/md2sdk.yml')) as Workflow;
}

const commands = ({ jobs }: Workflow): string[] => Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

describe('the workflow', () => {
  it('gives each job what it needs, and the one that may write none of the code of others', async () => {
    const { on, permissions, jobs } = await workflow();
    expect({ on, permissions }).toEqual({ on: 'pull_request', permissions: { contents: 'read' } });
    expect(jobs.sdk.permissions).toBeUndefined();
    expect(jobs.sdk.steps[0]).toEqual({ uses: 'actions/checkout@v4', with: { 'fetch-depth': 0, 'persist-credentials': false } });
    expect(jobs.comment.permissions).toEqual({ 'pull-requests': 'write' });
    expect(jobs.comment.steps.map(({ uses }) => uses)).toEqual(['actions/download-artifact@v4', undefined]);
  });

  it('puts nothing of a pull request into a command', async () => {
    const all = commands(await workflow());
    expect(all.length).toBe(3);
    for (const command of all) expect(command).not.toContain('${{');
  });

  it.each([
    ['package-lock.json', '{}', ['npm ci'], 'npx md2sdk '],
    ['pnpm-lock.yaml', '', ['corepack enable', 'pnpm install --frozen-lockfile'], 'pnpm exec md2sdk '],
    ['yarn.lock', '# yarn lockfile v1\n', ['corepack enable', 'yarn install --frozen-lockfile'], 'yarn run md2sdk '],
    ['yarn.lock', '__metadata:\n', ['corepack enable', 'yarn install --immutable'], 'yarn run md2sdk '],
  ])('installs what %s pins', async (lock, text, install, command) => {
    await box.put(lock, text);
    await box.put('package.json', '{ "devDependencies": { "md2sdk": "1.0.0" } }');
    const all = commands(await workflow());
    expect(all.slice(0, install.length)).toEqual(install);
    expect(all.filter((each) => each.startsWith(command))).toHaveLength(2);
  });

  it('names the version of md2sdk where no lock file does', async () => {
    const version = (await box.run('--version')).stdout.trim();
    expect(commands(await workflow())[0]).toBe(`npx --yes md2sdk@${version} check --format github`);
  });

  it('runs commands that there are, on what a pull request brings', async () => {
    const [check = '', diff = ''] = commands(await workflow());
    for (const command of [check, diff]) expect(() => parseArguments(wordsOf(command), () => false)).not.toThrow();
    expect(await box.run('generate --quiet', { engine: lazyEngine })).toMatchObject({ code: 0 });
    git('add', '-A');
    git('commit', '-qm', 'a');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(await box.run(wordsOf(check).join(' '), { engine: lazyEngine })).toMatchObject({ code: 0 });
    await box.put('docs/a.md', page('int'));
    expect(await box.run(wordsOf(check).join(' '), { engine: lazyEngine })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('::error file='),
    });
    const { code, stdout } = await box.run(wordsOf(diff).join(' '), { engine: lazyEngine });
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('\n### Breaking\n\n- **`a`** `POST /a`\n') });
  });
});

/** The words behind `md2sdk`, as a shell hands them over. */
function wordsOf(command: string): string[] {
  const plain = command
    .replace(/^.*?md2sdk(?:@\S+)? /, '')
    .replace(/ > .*$/, '')
    .replace('$BASE', 'main');
  return plain.replaceAll('"', '').split(' ');
}

describe('the comment', () => {
  /** Runs its script with a `gh` that knows these comments; what it was asked to do. */
  async function comment(changes: string, known: string): Promise<string> {
    const script = commands(await workflow()).at(-1) ?? '';
    await box.put('api-changes.md', changes);
    await box.put(
      'bin/gh',
      `#!/bin/sh\ncase "$*" in *--paginate*) printf '${known}' ;; *) echo "$@" >> asked; cp comment.md posted ;; esac\n`,
    );
    await box.put('asked', '');
    await chmod(path.join(box.folder, 'bin/gh'), 0o755);
    const env = {
      PATH: `${path.join(box.folder, 'bin')}:${process.env['PATH'] ?? ''}`,
      REPOSITORY: 'acme/shop',
      NUMBER: '7',
      GH_TOKEN: 'x',
    };
    await promisify(execFile)('bash', ['-e', '-c', script], { cwd: box.folder, env });
    return box.read('asked');
  }

  const changed = '## `shop`: 1 breaking change\n\n### Breaking\n\n- **`create`**\n';

  it('is made where the API changed', async () => {
    expect(await comment(changed, '')).toBe('api --silent --method POST repos/acme/shop/issues/7/comments --field body=@comment.md\n');
    expect(await box.read('posted')).toBe(`<!-- md2sdk -->\n${changed}`);
  });

  it('is brought up to date where there is one, also when nothing changes any more', async () => {
    const asked = 'api --silent --method PATCH repos/acme/shop/issues/comments/42 --field body=@comment.md\n';
    expect(await comment(changed, '42\\n43\\n')).toBe(asked);
    expect(await comment('## `shop`: no changes\n', '42\\n')).toBe(asked);
  });

  it('is not made where nothing changed', async () => {
    expect(await comment('## `shop`: no changes\n', '')).toBe('');
  });

  it('is no longer than GitHub allows, and ends with a whole line', async () => {
    const line = '- `$(touch pwned)` `变更`; touch pwned\n';
    await comment(changed + line.repeat(5000), '');
    const posted = await box.read('posted');
    expect(posted.length).toBeGreaterThan(30_000);
    expect(posted.length).toBeLessThan(65_000);
    expect(posted.endsWith(line)).toBe(true);
    expect(await box.list()).not.toContain('pwned');
  });
});
