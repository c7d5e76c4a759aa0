import { readPages } from '../../src/pipeline.ts';
import { sourceFile } from '../../src/source/index.ts';
import type { Api } from './api.ts';
import { actualForm, expectedForm } from './normal-form.ts';
import type { NormalOperation } from './normal-form.ts';
import { kebab } from './random-api.ts';
import type { Shape } from './shape.ts';

export interface RoundTrip {
  readonly pages: Readonly<Record<string, string>>;
  readonly expected: Readonly<Record<string, NormalOperation>>;
  readonly actual: Readonly<Record<string, NormalOperation>>;
}

/** Prints an API, a page for each operation, and reads the pages back. */
export async function roundTrip(random: Api, shape: Shape): Promise<RoundTrip> {
  const api = shape.fit(random);
  const files = api.operations.map((operation) => ({ name: `${kebab(operation.name)}.md`, operation, text: shape.print(operation, api) }));
  const { model } = await readPages(
    files.map(({ name, text }) => sourceFile(name, text)),
    { name: 'random', ...(shape.endpoint && { endpoint: shape.endpoint }) },
  );
  return {
    pages: Object.fromEntries(files.map(({ name, text }) => [name, text])),
    expected: Object.fromEntries(files.map(({ name, operation }) => [name, expectedForm(operation, api, shape)])),
    actual: Object.fromEntries(model.operations.map((operation) => [operation.relative, actualForm(operation, model, shape)])),
  };
}
