import { runChecks } from './checks/index.ts';
import { diagnose } from './diagnostics/index.ts';
import type { Diagnostic } from './diagnostics/index.ts';
import { interpret, settledTypes } from './interpret/index.ts';
import type { EndpointRule } from './interpret/index.ts';
import type { ApiModel } from './model/index.ts';
import { outline } from './outline/index.ts';
import { runPasses } from './passes/index.ts';
import { readPage } from './read/index.ts';
import type { PageSheet } from './sheet/index.ts';
import type { SourceFile } from './source/index.ts';
import { createVocabulary } from './vocabulary/index.ts';
import type { VocabularyAdditions } from './vocabulary/index.ts';

export interface ReadPagesOptions {
  /** Of the API. */
  readonly name: string;
  readonly endpoint?: EndpointRule;
  readonly vocabulary?: VocabularyAdditions;
  readonly types?: Readonly<Record<string, string>>;
  readonly success?: { readonly field: string; readonly values: readonly (string | number | boolean)[] };
}

export interface ReadPagesResult {
  readonly model: ApiModel;
  readonly diagnostics: readonly Diagnostic[];
  /** How a page (`SourceFile.path`) was read, for people. */
  readonly explain: (page: string) => Promise<string>;
}

/** The whole road from pages to model; the only place that knows the order of the rooms. */
export async function readPages(pages: readonly SourceFile[], options: ReadPagesOptions): Promise<ReadPagesResult> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const vocabulary = createVocabulary(options.vocabulary);
  const sheets: PageSheet[] = pages.map((page) => readPage(outline(page), vocabulary, report));
  const draft = interpret(
    sheets,
    { name: options.name, vocabulary, endpoint: options.endpoint, ...(options.success && { success: options.success }) },
    report,
  );
  const model = runPasses(draft, { report, types: settledTypes(options.types ?? {}, vocabulary) });
  runChecks(model, report);
  if (model.operations.length === 0 && !diagnostics.some(({ severity }) => severity === 'error')) report(noOperations(options.name));
  return { model, diagnostics, explain: (page) => explain(sheets, page, model) };
}

/** Nothing else is wrong, and there is nothing to make an SDK of. */
function noOperations(api: string): Diagnostic {
  return diagnose('source/no-operations', undefined, `no page of \`${api}\` documents an operation`, {
    hint: 'name the pages of the API; `md2sdk explain PAGE` says how a page is read',
  });
}

async function explain(sheets: readonly PageSheet[], page: string, model: ApiModel): Promise<string> {
  const sheet = sheets.find(({ file }) => file === page);
  if (!sheet) return '';
  // only who asks pays for it
  const { explainPage } = await import('./explain/index.ts');
  return explainPage(sheet, model);
}
