import type { Report } from '../diagnostics/index.ts';
import type { ApiModel, Operation, PageLinks, Schema } from '../model/index.ts';
import type { PageSheet } from '../sheet/index.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import type { CommonGround } from './common-ground.ts';
import { nameKey } from './context.ts';
import type { InterpretContext } from './context.ts';
import type { EndpointRule } from './endpoint.ts';
import { readOperation } from './operations.ts';
import type { OperationSurroundings } from './operations.ts';
import { readSchema } from './schemas.ts';

export interface InterpretOptions {
  readonly vocabulary: Vocabulary;
  readonly endpoint?: EndpointRule | undefined;
  readonly success?: OperationSurroundings['success'];
}

/** What one page states, in the words of the model; plain data. References name structures as the page does. */
export interface PageDraft {
  readonly operations: readonly Operation[];
  readonly schemas: readonly Schema[];
  readonly spellings: Readonly<Record<string, string>>;
  readonly links: PageLinks;
}

/** Turns the words of a page into its part of the model. */
export function interpretPage(sheet: PageSheet, ground: CommonGround, options: InterpretOptions, report: Report): PageDraft {
  const context: InterpretContext = {
    vocabulary: options.vocabulary,
    report,
    relative: sheet.relative,
    anchors: anchorsOf(sheet),
    schemas: [],
    marked: ground.marked,
    spellings: new Map(),
    seen: seenValues(sheet),
  };
  for (const schema of sheet.schemas) readSchema(schema, context);
  const around: OperationSurroundings = {
    common: [...ground.common, ...sheet.common],
    errors: sheet.errors,
    rule: options.endpoint,
    success: options.success,
  };
  const operations = sheet.operations.flatMap(
    (operation, index) => readOperation(operation, `${sheet.relative}@${index}`, around, context) ?? [],
  );
  const links = { page: sheet.relative, anchors: sheet.anchors ?? [], links: sheet.links ?? [] };
  return { operations, schemas: context.schemas, spellings: Object.fromEntries(context.spellings), links };
}

/** One model of all pages; structures are still page by page, and names are the pages'. */
export function joinDrafts(name: string, drafts: readonly PageDraft[]): ApiModel {
  return {
    name,
    operations: drafts.flatMap(({ operations }) => operations),
    schemas: drafts.flatMap(({ schemas }) => schemas),
    // the first spelling of a name holds
    spellings: Object.assign({}, ...drafts.map(({ spellings }) => spellings).reverse()) as Record<string, string>,
    ...(drafts.some(({ links }) => links.links.length > 0) && { links: drafts.map(({ links }) => links) }),
  };
}

function anchorsOf(sheet: PageSheet): Map<string, string> {
  const anchors = new Map<string, string>();
  for (const schema of sheet.schemas) for (const anchor of schema.anchors) if (!anchors.has(anchor)) anchors.set(anchor, schema.name.text);
  return anchors;
}

/** Words that stand as values in the page's samples. */
function seenValues(sheet: PageSheet): Set<string> {
  const texts = sheet.operations.flatMap((operation) => operation.samples.map((sample) => sample.text));
  const values = texts.flatMap((text) => [...text.matchAll(/"([A-Za-z_][\w.-]{0,40})"(?!\s*:)/g)].map((found) => found[1] ?? ''));
  return new Set(values.filter((value) => nameKey(value) !== ''));
}
