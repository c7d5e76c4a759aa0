import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const typescriptTypes = ['node_modules/openapi-typescript/bin/cli.js', 'openapi.json', '--output', 'openapi-typescript.ts'];

const orvalConfig = `module.exports = {
  client: { input: './openapi.json', output: { target: './orval/client.ts', client: 'fetch', mode: 'split' } },
  zod: { input: './openapi.json', output: { target: './orval/zod.ts', client: 'zod' } },
};
`;

const heyApiConfig = `export default {
  input: './openapi.json',
  output: './hey-api',
  plugins: ['@hey-api/typescript', '@hey-api/client-fetch', '@hey-api/sdk', 'zod'],
};
`;

/** Types. */
export const openapiTypescript = (stage) => peer(stage, 'openapi-typescript', typescriptTypes, { out: 'openapi-typescript.ts' });

/** Are the types fresh? */
export const openapiTypescriptCheck = (stage) => peer(stage, 'openapi-typescript --check', [...typescriptTypes, '--check']);

/** Types and a client. */
export const oazapfts = (stage) =>
  peer(stage, 'oazapfts', ['node_modules/oazapfts/dist/cli.js', 'openapi.json', 'oazapfts.ts'], { out: 'oazapfts.ts' });

/** Types, a client, Zod schemas. */
export const orval = (stage) =>
  peer(stage, 'orval', ['node_modules/orval/dist/bin/orval.js', '--config', 'orval.config.cjs'], {
    out: 'orval',
    config: ['orval.config.cjs', orvalConfig],
  });

/** Types, a client, Zod schemas. */
export const heyApi = (stage) =>
  peer(stage, 'hey-api', ['node_modules/@hey-api/openapi-ts/bin/run.js', '-f', 'hey-api.config.mjs'], {
    out: 'hey-api',
    config: ['hey-api.config.mjs', heyApiConfig],
  });

/** @returns {Promise<import('../measure.mjs').Contestant>} */
async function peer({ peers: cwd }, name, args, { out, config } = {}) {
  if (config) await writeFile(path.join(cwd, config[0]), config[1]);
  const clear = () => rm(path.join(cwd, out), { recursive: true, force: true });
  return { name, cwd, args, ...(out && { before: clear }) };
}
