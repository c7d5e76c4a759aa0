import { diagnose } from '../diagnostics/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Span } from '../source/index.ts';
import type { Check } from './check.ts';

interface Named {
  readonly name: string;
  readonly span: Span;
}

/** Two names that differ by case only: fields of one structure, parameters of one place, structures. */
export const namesByCase: Check = {
  name: 'names-by-case',
  run: ({ model }) => {
    const structures = model.schemas.flatMap(({ pageName, sources }): Named[] =>
      pageName !== undefined && sources[0] ? [{ name: pageName, span: sources[0].span }] : [],
    );
    const fields = model.schemas.map(({ shape }) => (shape.kind === 'object' ? shape.fields : []));
    const parameters = model.operations.flatMap((operation) =>
      (['path', 'query', 'header', 'cookie'] as const).map((place) => operation.parameters.filter((parameter) => parameter.in === place)),
    );
    return [
      ...alike(structures, 'structure'),
      ...fields.flatMap((members) => alike(members.map(placed), 'field')),
      ...parameters.flatMap((members) => alike(members.map(placed), 'parameter')),
    ];
  },
};

function placed({ name, source }: { readonly name: string; readonly source: { readonly span: Span } }): Named {
  return { name, span: source.span };
}

function alike(all: readonly Named[], what: string): Diagnostic[] {
  const seen = new Map<string, Named>();
  return all.flatMap((named) => {
    const key = named.name.toLowerCase();
    const first = seen.get(key);
    if (!first) seen.set(key, named);
    if (!first || first.name === named.name) return [];
    return [
      diagnose('check/names-by-case', named.span, `the ${what} \`${named.name}\` differs from \`${first.name}\` by case only`, {
        related: [{ message: `\`${first.name}\` stands here`, span: first.span }],
      }),
    ];
  });
}
