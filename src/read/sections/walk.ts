import { diagnose } from '../../diagnostics/index.ts';
import type { Report } from '../../diagnostics/index.ts';
import type { Block, Sample, TableBlock } from '../../outline/index.ts';
import type { CallSheet, ErrorRow, HeaderWord, NameHint, ParameterTable, Place, Row, SampleSheet, Side, Words } from '../../sheet/index.ts';
import type { Span } from '../../source/index.ts';
import type { Thing, Vocabulary } from '../../vocabulary/index.ts';
import { columnKind, nearestColumn, readColumns } from '../columns/header.ts';
import type { Column } from '../columns/header.ts';
import { readRows } from '../columns/read-rows.ts';
import type { FlatRow } from '../columns/flat-row.ts';
import { nestRows } from '../nesting/tree.ts';
import { calledNames } from '../samples/called-names.ts';
import { readCurl } from '../samples/curl.ts';
import { wordsOfBlock } from '../words.ts';
import { captionName } from './caption.ts';
import { errorRow } from './errors.ts';
import type { Label } from './label.ts';
import { tableRole } from './table-role.ts';

export interface WalkContext {
  readonly vocabulary: Vocabulary;
  readonly report: Report;
  readonly setAside: (reason: string, span: Span) => void;
  /** Dots in names of the request may imply parents: it has a body. */
  readonly requestHasBody: boolean;
  /** Fragments that links of the page lead to. */
  readonly targets: ReadonlySet<string>;
}

/** A table whose heading names a structure, or the field whose members it lists. */
export interface CaptionedTable {
  readonly caption: Words;
  readonly anchors: readonly string[];
  readonly side?: Side;
  readonly rows: readonly Row[];
  readonly columns: readonly string[];
  readonly header: readonly HeaderWord[];
  readonly bracketedTypes: boolean;
  readonly description?: string;
  readonly span: Span;
}

/** What a walk over the blocks of one operation gathers. */
export interface Gathered {
  title?: Words;
  titleDepth: number;
  readonly description: Words[];
  readonly tables: ParameterTable[];
  readonly common: ParameterTable[];
  readonly captioned: CaptionedTable[];
  readonly samples: SampleSheet[];
  readonly calls: CallSheet[];
  readonly names: NameHint[];
  readonly errors: ErrorRow[];
  responseType?: Words;
  requestType?: Words;
  contentType?: Words;
  deprecated: boolean;
}

interface State {
  side?: Side | undefined;
  place?: Place | undefined;
  thing?: Thing | undefined;
  status?: string | undefined;
  common: boolean;
  caption?: { words: Words; anchors: readonly string[]; heading: boolean } | undefined;
  /** Lines of code whose fence was lost. */
  code?: { text: string; span: Span } | undefined;
  /** The words between the caption and its table. */
  lead: string[];
  /** A table was read since the last label. */
  taken?: boolean | undefined;
  /** A label whose value stands on the next line. */
  pending?: Thing | undefined;
}

/** Reads blocks in order: labels say where one is, tables and samples are taken as what they are there. */
export function walk(blocks: readonly Block[], labels: readonly (Label | undefined)[], skip: ReadonlySet<number>, context: WalkContext): Gathered {
  const gathered: Gathered = { titleDepth: 7, description: [], tables: [], common: [], captioned: [], samples: [], calls: [], names: [], errors: [], deprecated: false };
  const state: State = { common: false, lead: [] };
  blocks.forEach((block, index) => {
    const label = labels[index];
    if (skip.has(index) && block.kind !== 'heading') {
      if (block.kind !== 'sample' || !/curl\s/.test(block.text)) return;
    }
    if (block.kind === 'table') takeTable(block, state, gathered, context);
    else if (block.kind === 'sample') takeSample(block, state, gathered, context);
    else if (label) enter(label, block, state, gathered);
    else if (block.kind === 'heading') takeHeading(block, index, state, gathered);
    else takeLine(block, blocks[index + 1], state, gathered, context);
  });
  flushCode(state, gathered);
  return gathered;
}

/** A label opens a part of the page. */
function enter(label: Label, block: Exclude<Block, { kind: 'table' | 'sample' }>, state: State, gathered: Gathered): void {
  flushCode(state, gathered);
  state.pending = undefined;
  const words = wordsOfBlock(block);
  if (!takesPart(label)) {
    takeValue(label.thing, label.value, words, state, gathered);
    if (label.value === '') state.pending = label.thing;
    if (label.thing === 'address' || label.thing === 'method' || label.thing === 'meta') return;
    if (label.thing === 'contenttype' || label.thing === 'operation' || label.thing === 'typename') return;
    state.thing = label.thing;
    if (label.thing !== 'sample' && label.thing !== 'code') state.caption = undefined;
    if (label.thing === 'structures') state.side = undefined;
    return;
  }
  state.common = label.common;
  state.taken = false;
  if (label.side) {
    state.place = label.place;
    state.status = label.status;
  } else if (label.place) state.place = label.place;
  if (label.status) state.status = label.status;
  state.side = label.side ?? sideOf(label, state, gathered);
  // a status among the words is the response's; its fields follow
  state.thing = label.thing && label.thing !== 'status' ? label.thing : 'params';
  state.caption = undefined;
  state.lead = [];
  takeValue(state.thing, label.value, words, state, gathered);
}

/** Labels that say where in the exchange one is. */
function takesPart(label: Label): boolean {
  if (label.thing === 'contenttype' || label.thing === 'typename' || label.thing === 'errors') return false;
  if (label.side || label.place || label.common) return true;
  return label.thing === 'params' || label.status !== undefined;
}

function sideOf(label: Label, state: State, gathered: Gathered): Side | undefined {
  if (label.status) return 'response';
  if (label.place && label.place !== 'body' && label.place !== 'header') return 'request';
  return state.side ?? (gathered.tables.some((table) => table.side === 'request') && !label.place ? 'response' : 'request');
}

/** Labels that carry their value after a colon or on the next line. */
function takeValue(thing: Thing | undefined, value: string, words: Words, state: State, gathered: Gathered): void {
  if (value === '') return;
  const own: Words = { ...words, text: value };
  if (thing === 'description') gathered.description.push(own);
  else if (thing === 'contenttype' || /^\w+\/[\w.+-]+$/.test(value)) {
    if (/^\W*(?:application|multipart|text)\/[\w.+-]+/.test(value) && state.side !== 'response') gathered.contentType ??= own;
  } else if (thing === 'operation') {
    const name = value.replace(/[`*]/g, '').trim();
    if (/^[A-Za-z_$][\w.$-]*$/.test(name)) gathered.names.push({ value: name, rule: 'name/stated', span: words.span });
  } else if ((thing === 'typename' || thing === 'method') && /^[`\s]*[A-Z][\w.«»<>,[\] ]*[`\s]*$/.test(value)) {
    if (state.side === 'response') gathered.responseType ??= own;
    else if (state.side === 'request') gathered.requestType ??= own;
  } else if (thing === 'meta' && /废弃|deprecated|下线/i.test(value)) gathered.deprecated = true;
}

function takeHeading(block: Extract<Block, { kind: 'heading' }>, index: number, state: State, gathered: Gathered): void {
  flushCode(state, gathered);
  state.pending = undefined;
  const words = wordsOfBlock(block);
  if (!gathered.title && (index === 0 || state.thing === undefined) && gathered.tables.length === 0) {
    gathered.title = { ...words, text: titleText(words.text) };
    gathered.titleDepth = block.depth;
    if (/^[a-z][A-Za-z\d]*[A-Z]\w*$/.test(words.text.trim())) gathered.names.push({ value: words.text.trim(), rule: 'name/title', span: words.span });
    gathered.deprecated ||= isDeprecated(words);
    return;
  }
  state.caption = { words, anchors: block.inline.anchors, heading: true };
  state.lead = [];
  if (!captionName(words) && block.inline.anchors.length === 0) {
    // a heading in words: prose follows, until a label says otherwise
    if (state.thing === undefined || state.thing === 'description' || state.thing === 'params') state.thing = state.side && state.thing === 'params' ? 'params' : 'description';
  } else if (state.thing === 'sample' || state.thing === 'description' || state.thing === 'code') state.thing = undefined;
}

export function titleText(text: string): string {
  return text
    .replace(/^\s*(?:\d+(?:\.\d+)*[.、)）]?\s+|[一二三四五六七八九十]+、\s*)/, '')
    .replace(/^(?:GET|POST|PUT|PATCH|DELETE)\s+(?=\S)(?!\/)/, '')
    .replace(/\s+(?:%|→|—|–|-|\||:)\s*`?(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)`?\s+`?\/\S*$/, '')
    .trim();
}

function isDeprecated(words: Words): boolean {
  return words.struck || /已废弃|已弃用|不推荐使用|\bdeprecated\b/i.test(words.text);
}

function takeLine(block: Extract<Block, { kind: 'line' }>, next: Block | undefined, state: State, gathered: Gathered, context: WalkContext): void {
  const words = wordsOfBlock(block);
  if (state.pending && state.pending !== 'description') {
    const thing = state.pending;
    state.pending = undefined;
    takeValue(thing, words.text, words, state, gathered);
    if (thing === 'address' || thing === 'method' || thing === 'operation' || thing === 'contenttype' || thing === 'typename') return;
  }
  if (state.thing === 'code') {
    state.code = { text: `${state.code?.text ?? ''}${words.text}\n`, span: state.code?.span ?? words.span };
    return;
  }
  if (next?.kind === 'table' && words.text.length < 80 && captionName(words) && state.thing !== 'errors') {
    state.caption = { words, anchors: block.inline.anchors, heading: false };
    state.lead = [];
    return;
  }
  if (words.text === '') {
    for (const anchor of block.inline.anchors) if (/^opId\w/.test(anchor)) gathered.names.push({ value: anchor.slice(4), rule: 'name/stated', span: words.span });
    return;
  }
  const before = gathered.tables.length === 0 && gathered.samples.length === 0;
  if (!gathered.title && state.thing === undefined && before) {
    gathered.title = { ...words, text: titleText(words.text) };
    gathered.deprecated ||= isDeprecated(words);
    return;
  }
  if (state.thing === undefined || state.thing === 'description') {
    if (/[:：]\s*$/.test(words.text)) state.lead.push(words.text);
    else state.lead = [];
    takeReturns(words, gathered);
    if (state.side === undefined && !state.caption) gathered.description.push(words);
    else if (state.lead.at(-1) !== words.text) state.lead.push(words.text);
    gathered.deprecated ||= before && /^\W*(?:已废弃|已弃用|deprecated\b)/i.test(words.text);
    return;
  }
  state.lead.push(words.text);
  if (state.thing !== 'params' && state.thing !== 'sample') context.setAside(`prose under ${state.thing}`, words.span);
}

/** `Returns a list of [emoji](#emoji-object) objects`: the answer's structure, by a link in prose. */
function takeReturns(words: Words, gathered: Gathered): void {
  if (gathered.responseType) return;
  const said = /\breturns?\b\s+(?:(?:a|an|the)\s+)?((?:list|array|collection)\s+of\s+)?(?:(?:a|an|the|new|updated|created)\s+)*([^.]+)/i.exec(words.text);
  const link = said && words.links.find((candidate) => candidate.href.includes('#') && candidate.text !== '' && (said[2] ?? '').startsWith(candidate.text));
  if (!said || !link) return;
  gathered.responseType = { ...words, links: [link], text: said[1] ? `array of ${link.text} objects` : `${link.text} object` };
}

function takeTable(block: TableBlock, state: State, gathered: Gathered, context: WalkContext): void {
  flushCode(state, gathered);
  state.pending = undefined;
  const columns = readColumns(block.table, context.vocabulary);
  const said = announcedSide(state);
  if (said && said !== state.side) enterBySentence(said, state);
  const announced = (state.side !== undefined && (state.thing === 'params' || state.thing === undefined)) || state.thing === 'structures' || (state.caption !== undefined && captionName(state.caption.words) !== undefined);
  const role = tableRole(columns, state.thing, announced);
  if (role.role === 'aside') {
    context.setAside(role.reason, block.span);
    if (role.suspect && !state.taken) context.report(diagnose('read/unknown-table', block.table.header.span, `none of the columns ${columns.map((column) => `\`${column.word}\``).join(', ')} is known to hold names`, hintOf(columns, context)));
    else context.report(diagnose('read/table-set-aside', block.table.header.span, `the table was set aside: ${role.reason}`));
    return;
  }
  if (role.role === 'statuses') return takeStatuses(block, columns, state, gathered, context);
  reportColumns(columns, context);
  const rows = readRows(block.table, columns, context);
  if (role.role === 'errors') {
    gathered.errors.push(...rows.flatMap((row) => errorRow(row) ?? []));
    return;
  }
  takeParameters(block, rows, columns, state, gathered, context);
  state.taken = true;
}

/** `… returns 200 and the following attributes:` opens the other side as a label would. */
function enterBySentence(side: Side, state: State): void {
  state.side = side;
  state.place = undefined;
  state.status = undefined;
  state.thing = 'params';
  state.lead = [];
}

function reportColumns(columns: readonly Column[], context: WalkContext): void {
  for (const column of columns) {
    if (column.word === '' || (column.kind !== 'unknown' && columnKind(column.word, context.vocabulary))) continue;
    const near = nearestColumn(column.word, context.vocabulary);
    context.report(
      diagnose('read/unknown-column', column.span, `column \`${column.word}\` is not a known column name${column.kind === 'unknown' ? '' : `; it was read as \`${column.kind}\``}`, {
        hint: near ? `did you mean \`${near}\`? Correct the page, or add the spelling under \`vocabulary\` in the config` : 'correct the page, or add the spelling under `vocabulary` in the config',
      }),
    );
  }
}

function hintOf(columns: readonly Column[], context: WalkContext): { readonly hint?: string } {
  const near = columns.flatMap((column) => nearestColumn(column.word, context.vocabulary) ?? []);
  return near.length === 0 ? {} : { hint: `did you mean ${near.map((word) => `\`${word}\``).join(', ')}?` };
}

/** A table of statuses and the structures that come with them. */
function takeStatuses(block: TableBlock, columns: readonly Column[], state: State, gathered: Gathered, context: WalkContext): void {
  for (const row of readRows(block.table, columns, context)) {
    const link = row.cells.items?.links[0] ?? undefined;
    if (link && /^2/.test(row.cells.code?.text ?? '') && row.cells.items) gathered.responseType ??= { ...row.cells.items, text: link.text };
  }
  context.setAside('status codes', block.span);
  state.side = 'response';
}

function takeParameters(block: TableBlock, rows: readonly FlatRow[], columns: readonly Column[], state: State, gathered: Gathered, context: WalkContext): void {
  const side = state.side ?? guessedSide(columns, gathered);
  const impliedParents = side === 'response' || state.place === 'body' || (context.requestHasBody && state.place !== 'query' && state.place !== 'header' && state.place !== 'path');
  const nested = nestRows(rows, context, { impliedParents });
  const shared = { rows: nested, columns: columns.map((column) => column.kind), header: columns.map(({ word, kind }) => ({ word, kind })), bracketedTypes: bracketed(rows), span: block.span };
  const caption = state.caption;
  const anchors = caption ? [...caption.anchors, headingSlug(caption.words.text)] : [];
  const name = caption && (captionName(caption.words) ?? (anchors.some((anchor) => context.targets.has(anchor)) || state.thing === 'structures' ? caption.words : undefined));
  if (caption && name) {
    const lead = state.lead.join('\n').trim();
    gathered.captioned.push({ ...shared, caption: name, anchors, ...(state.side && { side: state.side }), ...(lead !== '' && { description: lead }) });
    if (!caption.heading) state.caption = undefined;
    state.lead = [];
    return;
  }
  // a column of requirement is a request's own; only a guess without it deserves a word
  const told = side === 'request' && columns.some((column) => column.kind === 'required' || column.kind === 'in');
  const table: ParameterTable = {
    ...shared,
    side,
    ...(state.place && { place: state.place }),
    ...(state.status !== undefined && side === 'response' && { status: state.status }),
    ...(!state.side && !told && { guess: `taken as the ${side}: the page does not say` }),
  };
  if (!state.side && !told) context.report(diagnose('read/guessed-side', block.table.header.span, `taken as the table of the ${side}`));
  (state.common ? gathered.common : gathered.tables).push(table);
}

/** The anchor that renderers give a heading: as on GitHub. */
export function headingSlug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}

/** Pages state the request first; a table that asks nothing answers. */
function guessedSide(columns: readonly Column[], gathered: Gathered): Side {
  if (!gathered.tables.some((table) => table.side === 'request')) return 'request';
  return columns.some((column) => column.kind === 'required' || column.kind === 'in') && !gathered.tables.some((table) => table.guess) ? 'request' : 'response';
}

/** `[int]`, `[string]`, `[object]` on every row: the brackets are the exporter's, not lists. */
function bracketed(rows: readonly FlatRow[]): boolean {
  const types = rows.flatMap((row) => (row.cells.type ? [row.cells.type.text] : []));
  return types.length > 0 && types.every((type) => /^\[[^\][]+\]$/.test(type.trim()));
}

function takeSample(block: Sample, state: State, gathered: Gathered, context: WalkContext): void {
  flushCode(state, gathered);
  state.pending = undefined;
  const curl = /^\s*(?:\$\s*)?curl\s/.test(block.text);
  const json = /^\s*[[{]/.test(block.text);
  if (!json && !curl) {
    for (const name of calledNames(block.text)) gathered.names.push({ value: name, rule: 'name/called-in-sample', span: block.span });
    return;
  }
  if (curl) return takeCall(block, gathered);
  const side = announcedSide(state) ?? state.side;
  if (!side || state.thing === 'errors' || (state.thing === 'description' && !announcedSide(state)) || state.thing === 'code') {
    context.setAside('a sample of neither request nor response', block.span);
    return;
  }
  gathered.samples.push({ side, text: block.text, span: block.span, ...(state.status !== undefined && side === 'response' && { status: state.status }) });
}

/** `The above command returns JSON structured like this:`, `返回如下：` right above a sample. */
function announcedSide(state: State): Side | undefined {
  const last = state.lead.at(-1) ?? '';
  if (!/[:：]\s*$/.test(last)) return undefined;
  if (/\b(?:returns?|responds?|response|result)\b|返回|响应|结果/i.test(last)) return 'response';
  return /\b(?:requests?|send|body)\b|请求|发送/i.test(last) ? 'request' : undefined;
}

/** A curl command: its query, its headers, and the body that it sends. */
function takeCall(block: Sample, gathered: Gathered): void {
  const { url, headers, data } = readCurl(block.text);
  const query = [...new URLSearchParams(url?.split('#')[0]?.split('?').slice(1).join('?') ?? '')];
  gathered.calls.push({ query, headers, span: block.span });
  if (data === undefined || !/^\s*[[{]/.test(data)) return;
  const offset = block.text.indexOf(data);
  const before = block.text.slice(0, Math.max(offset, 0)).split('\n');
  const { file, start, line, column } = block.span;
  const at = offset < 0 ? block.span : { file, start: start + offset, end: start + offset + data.length, line: line + before.length - 1, column: before.length > 1 ? (before.at(-1)?.length ?? 0) + 1 : column + offset };
  gathered.samples.push({ side: 'request', text: data, span: at });
}

function flushCode(state: State, gathered: Gathered): void {
  const { code } = state;
  state.code = undefined;
  if (!code) return;
  for (const name of calledNames(code.text)) gathered.names.push({ value: name, rule: 'name/called-in-sample', span: code.span });
}
