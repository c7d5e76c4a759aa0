import type { Report } from '../diagnostics/index.ts';
import type { Page } from '../outline/index.ts';
import type { EndpointStatement, ErrorRow, OperationSheet, PageSheet, ParameterTable, SchemaSheet, SetAside } from '../sheet/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { spanOf } from '../source/index.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import { bracketedTypes } from './columns/bracketed-types.ts';
import { findEndpoints } from './endpoint/find.ts';
import type { EndpointFact } from './endpoint/fact.ts';
import { attachCaptioned } from './sections/attach.ts';
import type { Gathered } from './sections/gathered.ts';
import { labelOf } from './sections/label-of.ts';
import { pageLinks } from './sections/page-links.ts';
import { pageNames } from './sections/page-names.ts';
import { segmentsOf } from './sections/segment.ts';
import type { Segment } from './sections/segment.ts';
import { walk } from './sections/walk.ts';
import type { WalkContext } from './sections/walk-state.ts';

/** Cuts a page into sheets that hold its author's words. */
export function readPage(page: Page, vocabulary: Vocabulary, report: Report): PageSheet {
  const { blocks } = page;
  const names = pageNames(blocks, vocabulary);
  const { targets } = names;
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
  return { file: page.file.path, relative: page.file.relative, ...sheet, setAside, ...pageLinks(page, sheet.schemas) };

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
