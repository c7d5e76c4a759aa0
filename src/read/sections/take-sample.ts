import type { Sample } from '../../outline/index.ts';
import { calledNames } from '../samples/called-names.ts';
import { readCurl } from '../samples/curl.ts';
import type { Gathered } from './gathered.ts';
import { announcedSide, flushCode } from './walk-state.ts';
import type { State, WalkContext } from './walk-state.ts';

/** A sample of JSON belongs to a side; one of curl is a call; code only tells names. */
export function takeSample(block: Sample, state: State, gathered: Gathered, context: WalkContext): void {
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
  gathered.samples.push({
    side,
    text: block.text,
    span: block.span,
    ...(state.status !== undefined && side === 'response' && { status: state.status }),
  });
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
  const at =
    offset < 0
      ? block.span
      : {
          file,
          start: start + offset,
          end: start + offset + data.length,
          line: line + before.length - 1,
          column: before.length > 1 ? (before.at(-1)?.length ?? 0) + 1 : column + offset,
        };
  gathered.samples.push({ side: 'request', text: data, span: at });
}
