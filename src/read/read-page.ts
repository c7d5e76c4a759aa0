import type { Report } from '../diagnostics/index.ts';
import type { Block, Page } from '../outline/index.ts';
import { inlineOf } from '../markdown/index.ts';
import type { EndpointStatement, ErrorRow, OperationSheet, PageSheet, ParameterTable, SchemaSheet, SetAside } from '../sheet/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { spanOf } from '../source/index.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import { cellText, columnKind } from './columns/header.ts';
import { findEndpoints } from './endpoint/find.ts';
import type { EndpointFact } from './endpoint/fact.ts';
import { attachCaptioned } from './sections/attach.ts';
import type { Gathered } from './sections/gathered.ts';
import { captionName, captionPath } from './sections/caption.ts';
import { readLabel } from './sections/label.ts';
import { listItemRow } from './sections/list-item.ts';
import type { Label } from './sections/label.ts';
import { segmentsOf } from './sections/segment.ts';
import type { Segment } from './sections/segment.ts';
import { headingSlug } from './sections/heading-slug.ts';
import { walk } from './sections/walk.ts';
import type { WalkContext } from './sections/walk-state.ts';
import { wordsOfBlock } from './words.ts';

/** Cuts a page into sheets that hold its author's words. */
export function readPage(page: Page, vocabulary: Vocabulary, report: Report): PageSheet {
  const { blocks } = page;
  const targets = linkTargets(blocks);
  const names: Names = { targets, types: typeNames(blocks), rows: rowNames(blocks), title: titleOf(blocks) };
  const labels = blocks.map((block, index) => labelOf(block, blocks[index + 1], vocabulary, names));
  const facts = findEndpoints(blocks, labels);
  const setAside: SetAside[] = [];
  const shared = {
    bracketedTypes: bracketedTypes(blocks, vocabulary),
    vocabulary,
    report,
    targets,
    setAside: (reason: string, span: SetAside['span']) => void setAside.push({ reason, span }),
  };
  const segments = segmentsOf(blocks, labels, facts);
  const sheet = {
    operations: [] as OperationSheet[],
    schemas: [] as SchemaSheet[],
    common: [] as ParameterTable[],
    errors: [] as ErrorRow[],
  };
  const first = segments[0]?.from ?? 0;
  if (first > 0) takePreface(gather(0, first, undefined), sheet, targets);
  for (const segment of segments) takeSegment(segment);
  if (
    sheet.operations.length === 0 &&
    sheet.schemas.length === 0 &&
    sheet.common.length === 0 &&
    !setAside.some((part) => part.reason === 'no column of names')
  ) {
    report(
      diagnose('read/prose-page', spanOf(page.file, 0, 0), 'the page has neither an endpoint nor a table of parameters; it was set aside'),
    );
  }
  return { file: page.file.path, relative: page.file.relative, ...sheet, setAside };

  function gather(from: number, to: number, segment: Segment | undefined): Gathered {
    const skip = new Set(facts.filter((fact) => fact.at >= from && fact.at < to).map((fact) => fact.at - from));
    const method = segment?.method?.value;
    const context: WalkContext = { ...shared, requestHasBody: method !== 'get' && method !== 'delete' && method !== 'head' };
    return walk(blocks.slice(from, to), labels.slice(from, to), skip, context);
  }

  function takeSegment(segment: Segment): void {
    const gathered = gather(segment.from, segment.to, segment);
    const { tables, schemas } = attachCaptioned(gathered.tables, gathered.captioned, targets);
    sheet.schemas.push(...schemas);
    sheet.common.push(...gathered.common);
    const start = blocks[segment.from]?.span;
    const documents =
      tables.length > 0 ||
      (segment.path !== undefined && segment.method !== undefined) ||
      gathered.samples.length > 0 ||
      gathered.responseType !== undefined;
    if (!start || !documents) {
      sheet.errors.push(...gathered.errors);
      return;
    }
    sheet.operations.push(operationSheet(gathered, tables, segment, start));
  }
}

function operationSheet(
  gathered: Gathered,
  tables: readonly ParameterTable[],
  segment: Segment,
  start: OperationSheet['span'],
): OperationSheet {
  const { title, description, names, samples, calls, responseType, requestType, contentType, errors, deprecated } = gathered;
  return {
    description: description.filter((words) => words.text !== title?.text),
    names,
    tables,
    samples,
    calls,
    errors,
    deprecated,
    span: title?.span ?? start,
    ...(title && { title }),
    ...(segment.method && { method: statement(segment.method) }),
    ...(segment.path && { path: statement(segment.path) }),
    ...(responseType && { responseType }),
    ...(requestType && { requestType }),
    ...(contentType && { contentType }),
  };
}

function statement(fact: EndpointFact): EndpointStatement {
  return { value: fact.value, rule: fact.rule, span: fact.span, ...(fact.weak && { guess: 'the endpoint was taken from a sample' }) };
}

/** What stands before the first of several operations belongs to all of them. */
function takePreface(
  gathered: Gathered,
  sheet: { schemas: SchemaSheet[]; common: ParameterTable[]; errors: ErrorRow[] },
  targets: ReadonlySet<string>,
): void {
  const { schemas } = attachCaptioned([], gathered.captioned, targets);
  sheet.schemas.push(...schemas);
  sheet.common.push(...gathered.common, ...gathered.tables.filter((table) => table.side === 'request' && !table.guess));
  sheet.errors.push(...gathered.errors);
}

/** What tells a caption from a label. */
interface Names {
  readonly targets: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
  readonly title: Block | undefined;
}

/**
 * Labels are made of section words, and so are some names: a heading that links lead to, or that fields have for a type,
 * names a structure, even if it is called `Result`; `data[].list 参数` over a table names a field that a row has.
 */
function labelOf(block: Block, next: Block | undefined, vocabulary: Vocabulary, names: Names): Label | undefined {
  if (block.kind === 'table' || block.kind === 'sample') return undefined;
  const { text, anchors } = block.inline;
  if (
    block.kind === 'heading' &&
    (anchors.some((anchor) => names.targets.has(anchor)) || names.targets.has(headingSlug(text)) || names.types.has(text.trim()))
  )
    return undefined;
  if (block.kind === 'line' && block.marker === 'bullet' && listItemRow(block, vocabulary)) return undefined;
  if (next?.kind === 'table' && text.length < 80) {
    const caption = captionName(wordsOfBlock(block));
    if (caption && names.rows.has(captionPath(caption.text).at(-1) ?? '')) return undefined;
  }
  const label = readLabel(text.replace(/`/g, ' ').trim() === '' ? '' : text, vocabulary);
  // the first heading of the highest level is the page's title, unless it clearly opens a side
  return label && names.title === block && !label.side ? undefined : label;
}

/** Every type on the page, and there are several, stands in brackets of its own. */
function bracketedTypes(blocks: readonly Block[], vocabulary: Vocabulary): boolean {
  const types = blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const at = block.table.header.cells.findIndex((cell) => columnKind(cellText(cell), vocabulary) === 'type');
    return at < 0 ? [] : block.table.rows.flatMap((row) => (row.cells[at] ? [cellText(row.cells[at])] : []));
  });
  const stated = types.filter((type) => type !== '');
  return stated.length > 1 && stated.every((type) => /^\[[^\][]+\]$/.test(type));
}

/** A first heading that stands above all others. */
function titleOf(blocks: readonly Block[]): Block | undefined {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const [first, ...rest] = headings;
  return first && blocks[0] === first && rest.length > 0 && rest.every((heading) => heading.depth > first.depth) ? first : undefined;
}

/** First words of rows: the fields that a caption can be about. */
function rowNames(blocks: readonly Block[]): Set<string> {
  const names = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    for (const row of block.table.rows) {
      const name = /([A-Za-z_$][\w$-]*)(?:\[\])*[`*?\s]*$/.exec(row.cells[0]?.inline?.text ?? row.cells[0]?.raw ?? '')?.[1];
      if (name) names.add(name);
    }
  }
  return names;
}

/** The fragments that links on the page lead to. */
function linkTargets(blocks: readonly Block[]): Set<string> {
  const targets = new Set<string>();
  const take = (links: readonly { href: string }[]): void => {
    for (const { href } of links) if (href.includes('#')) targets.add(decodeURIComponentSafely(href.slice(href.indexOf('#') + 1)));
  };
  for (const block of blocks) {
    if (block.kind === 'table')
      for (const row of block.table.rows) for (const cell of row.cells) take((cell.inline ?? inlineOf(cell.raw)).links);
    else if (block.kind !== 'sample') take(block.inline.links);
  }
  return targets;
}

/** Names that stand alone in cells and begin with a capital, as those of structures do. */
function typeNames(blocks: readonly Block[]): Set<string> {
  const names = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    for (const row of block.table.rows) {
      for (const cell of row.cells) {
        const name = /^\s*`?(?:List<|array of )?([A-Z]\w*)(?:\[\]|>)*`?\s*$/.exec(cell.raw)?.[1];
        if (name) names.add(name);
      }
    }
  }
  return names;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
