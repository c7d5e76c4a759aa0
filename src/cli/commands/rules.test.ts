import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { catalog } from '../../diagnostics/index.ts';
import { sandbox } from '../testing/sandbox.ts';
import type { Sandbox } from '../testing/sandbox.ts';

let box: Sandbox;

beforeEach(async () => {
  box = await sandbox();
});
afterEach(() => box.remove());

const api = (name: string, severity: object): object => ({ name, input: name, out: `sdk/${name}`, severity });

it('lists every code, and needs neither pages nor a config', async () => {
  const { code, stdout } = await box.run('rules');
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(Object.keys(catalog));
  expect(lines).toContainEqual(expect.stringMatching(/^read\/moved-cells +note +cells stand one column off$/));
});

it('says how severe the config makes each, and what it was', async () => {
  const apis = [api('a', {}), api('b', { 'check/sample-enum': 'error', 'link/*': 'off' })];
  await box.put('md2sdk.config.json', JSON.stringify({ apis, severity: { 'check/*': 'off' } }));
  const { stdout } = await box.run('rules check link/list-by-sample');
  expect(stdout).toMatch(/^link\/list-by-sample +note, b: off +a table/m);
  expect(stdout).toMatch(/^check\/sample-enum +off \(warning\), b: error +a sample/m);
  expect(stdout).toMatch(/^check\/changed +error {2}/m);
  expect(stdout).not.toContain('read/');
  expect((await box.run('rules check/sample-enum --no-config')).stdout).toMatch(/^check\/sample-enum {2}warning {2}a sample/);
});

it('is JSON as the published schema says', async () => {
  await box.put('md2sdk.config.json', JSON.stringify({ apis: [api('a', { 'read/*': 'error' })], severity: { 'read/moved-cells': 'off' } }));
  const list = JSON.parse((await box.run('rules --format json')).stdout) as { rules: object[] };
  const validate = new Ajv2020().compile(
    JSON.parse(readFileSync(new URL('../../../docs/rules.schema.json', import.meta.url), 'utf8')) as object,
  );
  validate(list);
  expect(validate.errors).toBeNull();
  expect(list.rules).toContainEqual(
    expect.objectContaining({ code: 'read/moved-cells', severity: 'off', default: 'note', settable: true, apis: { a: 'error' } }),
  );
  expect(list.rules).toContainEqual(expect.objectContaining({ code: 'read/no-endpoint', severity: 'error', settable: false, apis: {} }));
});

it.each([
  ['rules read/moved-cell', 'there is no diagnostic `read/moved-cell`\n  did you mean `read/moved-cells`?'],
  ['rules chek', 'there is no diagnostic `chek`\n  did you mean `check`?'],
  ['rules xyzzy/plugh', '`md2sdk rules` lists all of them'],
  ['rules --format sarif', 'there are no rules in the format `sarif`'],
  ['rules read/* no/*', 'there is no diagnostic `no/*`'],
])('refuses `%s`', async (line, words) => {
  expect(await box.run(line)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(words) });
});

it('shows what is wrong in the config', async () => {
  await box.put('md2sdk.config.json', JSON.stringify({ apis: [api('a', { 'read/moved-cels': 'off' })] }));
  expect(await box.run('rules --format json')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('did you mean `read/moved-cells`?'),
  });
});
