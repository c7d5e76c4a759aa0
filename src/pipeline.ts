import { runChecks } from './checks/index.ts';
import { diagnose } from './diagnostics/index.ts';
import type { Diagnostic } from './diagnostics/index.ts';
import { draftPages } from './draft-pages.ts';
import type { DraftOptions } from './draft-pages.ts';
import { joinDrafts, settledTypes } from './interpret/index.ts';
import type { EndpointRule } from './interpret/index.ts';
import type { ApiModel } from './model/index.ts';
import { runPasses } from './passes/index.ts';
import type { SourceFile } from './source/index.ts';
import { timed } from './timing/index.ts';
import { createVocabulary } from './vocabulary/index.ts';
import type { Vocabulary, VocabularyAdditions } from './vocabulary/index.ts';

export interface ReadPagesOptions {
  /** Of the API. */
  readonly name: string;
  readonly endpoint?: EndpointRule;
  readonly vocabulary?: VocabularyAdditions;
  readonly types?: Readonly<Record<string, string>>;
  readonly success?: { readonly field: string; readonly values: readonly (string | number | boolean)[] };
}

/** What spares work and changes no outcome. */
export type ReadPagesAids = Pick<DraftOptions, 'store' | 'readingOf'>;

export interface ReadPagesResult {
  readonly model: ApiModel;
  readonly diagnostics: readonly Diagnostic[];
  /** How a page (`SourceFile.path`) was read, for people. */
  readonly explain: (page: string) => Promise<string>;
}

/** The whole road from pages to model; the only place that knows the order of the rooms. */
export async function readPages(
  pages: readonly SourceFile[],
  options: ReadPagesOptions,
  aids: ReadPagesAids = {},
): Promise<ReadPagesResult> {
  const vocabulary = createVocabulary(options.vocabulary);
  const read = await readModel(pages, vocabulary, options, aids);
  return { ...read, explain: explainer(pages, vocabulary, read.model) };
}

/** Apart from `explain`, which would hold on to all that is in reach here: what each page says by itself, for one. */
async function readModel(
  pages: readonly SourceFile[],
  vocabulary: Vocabulary,
  { name, endpoint, success, types = {}, vocabulary: additions }: ReadPagesOptions,
  aids: ReadPagesAids,
): Promise<Pick<ReadPagesResult, 'model' | 'diagnostics'>> {
  const drafted = await draftPages(pages, { ...aids, interpret: { vocabulary, endpoint, ...(success && { success }) }, additions });
  const diagnostics = drafted.flatMap((page) => page.diagnostics);
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const draft = joinDrafts(
    name,
    drafted.map((page) => page.draft),
  );
  const model = await timed('passes', () => runPasses(draft, { report, types: settledTypes(types, vocabulary) }));
  await timed('checks', () => runChecks(model, report));
  if (model.operations.length === 0 && !diagnostics.some(({ severity }) => severity === 'error')) report(noOperations(name));
  return { model: withoutSamples(model), diagnostics };
}

/** All that samples have to say has been said; of thousands of pages they would be the larger part of the model. */
function withoutSamples(model: ApiModel): ApiModel {
  return { ...model, operations: model.operations.map(({ samples: _, ...operation }) => operation) };
}

function explainer(pages: readonly SourceFile[], vocabulary: Vocabulary, model: ApiModel): ReadPagesResult['explain'] {
  return async (path) =>
    explain(
      pages.find((page) => page.path === path),
      vocabulary,
      model,
    );
}

/** Nothing else is wrong, and there is nothing to make an SDK of. */
function noOperations(api: string): Diagnostic {
  return diagnose('source/no-operations', undefined, `no page of \`${api}\` documents an operation`, {
    hint: 'name the pages of the API; `md2sdk explain PAGE` says how a page is read',
  });
}

async function explain(page: SourceFile | undefined, vocabulary: Vocabulary, model: ApiModel): Promise<string> {
  if (!page) return '';
  // only who asks pays for it
  const [{ explainPage }, { readSheet }] = await Promise.all([import('./explain/index.ts'), import('./read-sheet.ts')]);
  return explainPage(readSheet(page, vocabulary).sheet, model);
}
