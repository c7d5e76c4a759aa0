import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runtimeFiles } from './runtime-files.ts';

it('copies the templates byte for byte and leaves their tests behind', () => {
  const files = runtimeFiles();
  const paths = files.map(({ path }) => path);
  expect(paths).toContain('src/runtime/index.ts');
  expect(paths).toContain('src/runtime/http/send.ts');
  expect(paths.filter((path) => path.includes('.test.') || path.endsWith('.json'))).toEqual([]);
  expect(paths).toEqual([...paths].sort());
  for (const { path, content } of files) {
    const template = new URL(path.replace('src/runtime', '../../../templates'), import.meta.url);
    expect(content).toBe(readFileSync(template, 'utf8'));
  }
});
