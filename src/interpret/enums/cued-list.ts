import { cuePattern } from '../../vocabulary/index.ts';
import type { EnumConvention, EnumReading } from './enum-reading.ts';
import { isMediaType } from './media-type.ts';

/** `枚举值：\`a\`,\`b\``, `取值范围:a(默认)、b、c`, `One of \`a\`, \`b\``, `枚举: a,b`: a cue, then values with separators. */
export const cuedList: EnumConvention = {
  id: 'enum/cued-list',
  read: (text) => {
    const readings = [...text.matchAll(cue)].map((found) =>
      listAt(text, (found.index ?? 0) + found[0].length, false, /[:：]/.test(found[0])),
    );
    const strong = readings.filter((reading): reading is EnumReading => reading !== undefined);
    // the longest list is the whole of it; shorter ones speak of parts
    return strong.sort((a, b) => b.values.length - a.values.length)[0];
  },
};

/** `支持 \`RSA256\` 和 \`SM2\``: words that announce values, and other things as well; a sample may overrule them. */
export const weaklyCuedList: EnumConvention = {
  id: 'enum/weakly-cued-list',
  read: (text) => {
    for (const found of text.matchAll(weakCue)) {
      const reading = listAt(text, (found.index ?? 0) + found[0].length, true, false);
      if (reading && reading.values.length > 1) return reading;
    }
    return undefined;
  },
};

const after = String.raw`\s*(?:值|有|为|是|包括|包含|are|is|of|include[sd]?|the following|以下|如下)*\s*[:：(（]?\s*(?:are|is)?\s*`;
const cue = new RegExp(`(?:${cuePattern('enum')})${after}`, 'gi');
const weakCue = new RegExp(`(?:${cuePattern('weakEnum')})${after}`, 'gi');

/** One value: a code span, a quoted word, or a bare one; then what is said of it in brackets. */
const marked = /^(?:`([^`\n]+)`|"([^"\n]+)"|'([^'\n]+)'|“([^”\n]+)”)/;
const bare = /^(-?\d+(?:\.\d+)?(?![\w.])|[A-Za-z_$*][\w.:$*+/-]*[\w*+]|[A-Za-z_*])/;
const remark = /^\s*[(（]([^()（）]*)[)）]/;
const separator = /^\s*(?:[,，、;；|]\s*(?:and\s+|or\s+)?|\/(?!\/)\s*|\s(?:and|or|和|或|或者|以及)\s+|(?:和|或者?|以及)\s*)/i;

function listAt(text: string, from: number, weak: boolean, colon: boolean): EnumReading | undefined {
  const values: { value: string; description?: string }[] = [];
  let preset: string | undefined;
  let at = from;
  for (;;) {
    const rest = text.slice(at);
    const found = marked.exec(rest) ?? (weak ? undefined : bare.exec(rest));
    const value = found?.slice(1).find((group) => group !== undefined);
    if (!found || value === undefined) break;
    at += found[0].length;
    const said = remark.exec(text.slice(at));
    if (said) at += said[0].length;
    const description = said?.[1]?.trim();
    if (description && /默认|default/i.test(description)) preset = value;
    const words = description?.replace(/^(?:默认值?|default)$/i, '');
    values.push({ value: value.trim(), ...(words && { description: words }) });
    const between = separator.exec(text.slice(at));
    if (!between) break;
    at += between[0].length;
  }
  const lone = values.length === 1;
  if (values.length === 0 || (lone && (!ends(text.slice(at)) || !(colon || marked.test(text.slice(from)))))) return undefined;
  const whole = lone && !marked.test(text.slice(from)) ? cutAtSlashes(values) : values;
  const seen = new Set<string>();
  const distinct = whole.filter(({ value }) => !seen.has(value) && seen.add(value));
  return { values: distinct, ...(preset !== undefined && { default: preset }) };
}

/** `asc/desc` is two values, `image/png` is one. */
function cutAtSlashes(values: EnumReading['values']): EnumReading['values'] {
  const run = values[0]?.value ?? '';
  return /^[\w.-]+(?:\/[\w.-]+)+$/.test(run) && !isMediaType(run) ? run.split('/').map((value) => ({ value })) : values;
}

/** One value alone is a list only behind a colon or a mark, and where nothing follows it: `枚举值 value` is prose. */
function ends(rest: string): boolean {
  return /^\s*(?:[。.)）;；]\s*)?(?:$|\n)/.test(rest);
}
