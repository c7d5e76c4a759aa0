import type { Report } from '../../diagnostics/index.ts';
import type { Place, Side, Words } from '../../sheet/index.ts';
import type { Span } from '../../source/index.ts';
import type { Thing, Vocabulary } from '../../vocabulary/index.ts';
import type { FlatRow } from '../columns/flat-row.ts';
import { calledNames } from '../samples/called-names.ts';
import type { Gathered } from './gathered.ts';

export interface WalkContext {
  readonly vocabulary: Vocabulary;
  readonly report: Report;
  readonly setAside: (reason: string, span: Span) => void;
  /** Dots in names of the request may imply parents: it has a body. */
  readonly requestHasBody: boolean;
  /** The page writes brackets around all its types: they mean no list. */
  readonly bracketedTypes: boolean;
  /** Fragments that links of the page lead to. */
  readonly targets: ReadonlySet<string>;
}

/** Where a walk is: what the labels and captions passed so far say of the blocks to come. */
export interface State {
  side?: Side | undefined;
  place?: Place | undefined;
  thing?: Thing | undefined;
  status?: string | undefined;
  common: boolean;
  caption?: { words: Words; anchors: readonly string[]; heading: boolean } | undefined;
  /** Lines of code whose fence was lost. */
  code?: { text: string; span: Span } | undefined;
  /** List items that state parameters, until the list ends. */
  list?: { rows: FlatRow[]; span: Span } | undefined;
  /** The words between the caption and its table. */
  lead: string[];
  /** A table was read since the last label. */
  taken?: boolean | undefined;
  /** A label whose value stands on the next line. */
  pending?: Thing | undefined;
}

/** `The above command returns JSON structured like this:`, `返回如下：` right above a sample. */
export function announcedSide(state: State): Side | undefined {
  const last = state.lead.at(-1) ?? '';
  if (!/[:：]\s*$/.test(last)) return undefined;
  if (/\b(?:returns?|responds?|response|result)\b|返回|响应|结果/i.test(last)) return 'response';
  return /\b(?:requests?|send|body)\b|请求|发送/i.test(last) ? 'request' : undefined;
}

/** Lines of code that lost their fence end at the next block: the calls in them are names. */
export function flushCode(state: State, gathered: Gathered): void {
  const { code } = state;
  state.code = undefined;
  if (!code) return;
  for (const name of calledNames(code.text)) gathered.names.push({ value: name, rule: 'name/called-in-sample', span: code.span });
}
