// Brings the parts of README and docs/ that are made from the code up to date; `npm run build` comes first.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createJiti } from 'jiti';
import { withGeneratedCode } from './docs/generated-code.mjs';

const root = new URL('../', import.meta.url);
const { withMadeParts } = await createJiti(import.meta.url).import('../test/docs/made-parts.ts');
const documents = [...readdirSync(root), ...readdirSync(new URL('docs/', root)).map((name) => `docs/${name}`)];

for (const name of documents.filter((each) => each.endsWith('.md'))) {
  const file = new URL(name, root);
  const text = readFileSync(file, 'utf8');
  const made = withGeneratedCode(withMadeParts(text));
  if (made === text) continue;
  writeFileSync(file, made);
  console.log(`${name} written`);
}
