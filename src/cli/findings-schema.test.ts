import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lazyEngine } from './lazy-engine.ts';
import { sandbox } from './testing/sandbox.ts';
import type { Sandbox } from './testing/sandbox.ts';

const published = JSON.parse(readFileSync(new URL('../../docs/findings.schema.json', import.meta.url), 'utf8')) as object;
const validate = new Ajv2020({ allErrors: true }).compile(published);
const page = (row: string): string =>
  `# Get order\n\nGET /orders/{id}\n\n| Name | In | Type | Requird |\n| --- | --- | --- | --- |\n${row}\n`;

let box: Sandbox;

beforeEach(async () => {
  box = await sandbox();
  await box.put('docs/订单.md', page('| id | path | string | yes |'));
  await box.run('docs --out sdk -q', { engine: lazyEngine });
});
afterEach(() => box.remove());

/** How many findings there are of each code; all of them as the schema says. */
async function findings(line: string): Promise<readonly string[]> {
  const { stdout } = await box.run(`${line} --format json`, { engine: lazyEngine });
  const found = JSON.parse(stdout) as { readonly diagnostics: readonly { readonly code: string }[] };
  validate(found);
  expect(validate.errors).toBeNull();
  return found.diagnostics.map(({ code }) => code);
}

describe('what is printed as JSON is as the published schema says', () => {
  it('for lint: findings, none, and an error without a place', async () => {
    expect(await findings('lint docs')).toEqual(['read/unknown-column']);
    expect(await findings('lint nowhere')).toEqual(['source/no-pages']);
    await box.put('docs/订单.md', page('| id | path | string | yes |').replace('Requird', 'Required'));
    expect(await findings('lint docs')).toEqual([]);
  });

  it('for check: rows, files, and no SDK at all', async () => {
    expect(await findings('check docs --out sdk -q')).toEqual(['read/unknown-column']);
    await box.put('docs/订单.md', page('| id | path | int | yes |'));
    await box.put('sdk/src/client.ts', 'by hand');
    await box.put('sdk/src/mine.ts', 'mine');
    expect(await findings('check docs --out sdk')).toEqual(['read/unknown-column', 'check/changed', 'check/edited', 'check/surplus']);
    expect(await findings('check docs --out other')).toEqual(['check/no-sdk', 'read/unknown-column']);
  });

  it('for generate', async () => {
    await box.put('sdk/src/client.ts', 'by hand');
    expect(await findings('generate docs --out sdk')).toEqual(['read/unknown-column', 'write/edited']);
  });
});

it('SARIF names pages as URIs, and knows a finding again on another line', async () => {
  interface Result {
    readonly partialFingerprints: Readonly<Record<string, string>>;
    readonly locations: readonly {
      readonly physicalLocation: { readonly artifactLocation: object; readonly region: { readonly startLine: number } };
    }[];
  }
  const results = async (): Promise<(readonly [object | undefined, number | undefined, object])[]> => {
    const { stdout } = await box.run('lint docs --format sarif', { engine: lazyEngine });
    const { runs } = JSON.parse(stdout) as { readonly runs: readonly [{ readonly results: readonly Result[] }] };
    return runs[0].results.map(({ locations, partialFingerprints }) => {
      const at = locations[0]?.physicalLocation;
      return [at?.artifactLocation, at?.region.startLine, partialFingerprints];
    });
  };
  const fingerprints = { 'md2sdk/v1': expect.stringMatching(/^[\da-f]{16}:1$/) as string };
  const [before] = await results();
  expect(before).toEqual([{ uri: 'docs/%E8%AE%A2%E5%8D%95.md' }, 5, fingerprints]);
  await box.put('docs/订单.md', page('| id | path | string | yes |').replace('GET', 'Reads an order.\n\nGET'));
  expect(await results()).toEqual([[before?.[0], 7, before?.[2]]]);
});
