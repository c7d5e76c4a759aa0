import type { Heading } from '../../outline/index.ts';
import { wordsOfBlock } from '../words.ts';
import { captionName } from './caption.ts';
import type { Gathered } from './gathered.ts';
import { isDeprecated, titleText } from './title.ts';
import { flushCode } from './walk-state.ts';
import type { State } from './walk-state.ts';

/** A heading that is no label: the operation's title, or the caption of what follows. */
export function takeHeading(block: Heading, index: number, state: State, gathered: Gathered): void {
  flushCode(state, gathered);
  state.pending = undefined;
  const words = wordsOfBlock(block);
  if (!gathered.title && (index === 0 || state.thing === undefined) && gathered.tables.length === 0) {
    gathered.title = { ...words, text: titleText(words.text) };
    if (/^[a-z][A-Za-z\d]*[A-Z]\w*$/.test(words.text.trim()))
      gathered.names.push({ value: words.text.trim(), rule: 'name/title', span: words.span });
    gathered.deprecated ||= isDeprecated(words);
    return;
  }
  state.caption = { words, anchors: block.inline.anchors, heading: true };
  state.lead = [];
  if (!captionName(words) && block.inline.anchors.length === 0) {
    // a heading in words: prose follows, until a label says otherwise
    if (state.thing === undefined || state.thing === 'description' || state.thing === 'params')
      state.thing = state.side && state.thing === 'params' ? 'params' : 'description';
  } else if (state.thing === 'sample' || state.thing === 'description' || state.thing === 'code') state.thing = undefined;
}
