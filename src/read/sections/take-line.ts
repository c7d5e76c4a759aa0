import type { Block, TextLine } from '../../outline/index.ts';
import type { Words } from '../../sheet/index.ts';
import { wordsOfBlock } from '../words.ts';
import { captionName } from './caption.ts';
import { takeValue } from './enter-label.ts';
import type { Gathered } from './gathered.ts';
import { isDeprecated, titleText } from './title.ts';
import type { State, WalkContext } from './walk-state.ts';

/** A line of prose: the value of the label above, the caption of the table below, a title, or a description. */
export function takeLine(block: TextLine, next: Block | undefined, state: State, gathered: Gathered, context: WalkContext): void {
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
    for (const anchor of block.inline.anchors)
      if (/^opId\w/.test(anchor)) gathered.names.push({ value: anchor.slice(4), rule: 'name/stated', span: words.span });
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
  const said =
    /\breturns?\b\s+(?:(?:a|an|the)\s+)?((?:list|array|collection)\s+of\s+)?(?:(?:a|an|the|new|updated|created)\s+)*([^.]+)/i.exec(
      words.text,
    );
  const link =
    said &&
    words.links.find((candidate) => candidate.href.includes('#') && candidate.text !== '' && (said[2] ?? '').startsWith(candidate.text));
  if (!said || !link) return;
  gathered.responseType = { ...words, links: [link], text: said[1] ? `array of ${link.text} objects` : `${link.text} object` };
}
