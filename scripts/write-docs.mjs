// Brings the parts of docs/ that are made from the code up to date: `node scripts/write-docs.mjs`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createJiti } from 'jiti';

const { withMadeParts } = await createJiti(import.meta.url).import('../test/docs/made-parts.ts');

const folder = new URL('../docs/', import.meta.url);
for (const name of readdirSync(folder).filter((each) => each.endsWith('.md'))) {
  const file = new URL(name, folder);
  const text = readFileSync(file, 'utf8');
  const made = withMadeParts(text);
  if (made === text) continue;
  writeFileSync(file, made);
  console.log(`docs/${name} written`);
}
