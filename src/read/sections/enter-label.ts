import type { Block } from '../../outline/index.ts';
import type { Side, Words } from '../../sheet/index.ts';
import type { Thing } from '../../vocabulary/index.ts';
import { wordsOfBlock } from '../words.ts';
import type { Gathered } from './gathered.ts';
import type { Label } from './label.ts';
import { flushCode } from './walk-state.ts';
import type { State } from './walk-state.ts';

/** A label opens a part of the page. */
export function enterLabel(label: Label, block: Exclude<Block, { kind: 'table' | 'sample' }>, state: State, gathered: Gathered): void {
  flushCode(state, gathered);
  const words = wordsOfBlock(block);
  // `multipart/form-data` below `Content-Type:` also says the place
  if (state.pending === 'contenttype') takeValue(state.pending, words.text, words, state, gathered);
  state.pending = undefined;
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
  } else if (label.place || label.thing === 'params') state.place = label.place;
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
export function takeValue(thing: Thing | undefined, value: string, words: Words, state: State, gathered: Gathered): void {
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
