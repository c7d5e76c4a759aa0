import type { Limits, Provenance } from '../model/index.ts';
import type { Row, Words } from '../sheet/index.ts';
import { cuePattern, perText } from '../vocabulary/index.ts';
import type { CueKind } from '../vocabulary/index.ts';

/** A value that prose states, as written. */
export interface Stated {
  readonly text: string;
  readonly source: Provenance;
}

const columns = ['description', 'extra', 'limits', 'title', 'default', 'example'] as const;

function textsOf(row: Row): Words[] {
  return columns.flatMap((column) => row.cells[column] ?? []);
}

const defaultCue = new RegExp(
  `(?:${cuePattern('default')})\\s*(?:值)?\\s*[:：=]?\\s*(?:\`([^\`]+)\`|"([^"]*)"|“([^”]*)”|'([^']*)'|([\\w.+-]*\\w|\\[\\]|\\{\\}))`,
  'i',
);

/** `默认值：x`, `默认为 \`x\``, `defaults to x`; a word of prose after the cue is no value. */
export function statedDefault(row: Row): Stated | undefined {
  for (const words of [row.cells.description, row.cells.extra, row.cells.limits]) {
    const text = words && defaultIn(words.text);
    if (words && text !== undefined) return { text, source: { via: 'prose', rule: 'default/prose', span: words.span } };
  }
  return undefined;
}

const defaultIn: (text: string) => string | undefined = perText((text) => {
  const value = defaultCue
    .exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  return value === undefined || /^(?:is|the|to|a|an|value|as|of|if|not|no|will|it)$/i.test(value) ? undefined : value;
});

const exampleCue = /(?:示例值?|样例|example value|example|mock|e\.g\.)\s*[:：]\s*([^\n]+)$|(?:示例值?|样例|example)\s*[:：]\s*(`[^`]+`)/i;

export function statedExample(row: Row): Stated | undefined {
  for (const words of [row.cells.extra, row.cells.description]) {
    const text = words && exampleIn(words.text);
    if (words && text) return { text: text.trim(), source: { via: 'prose', rule: 'example/prose', span: words.span } };
  }
  return undefined;
}

const exampleIn: (text: string) => string | undefined = perText((text) => {
  const found = exampleCue.exec(text);
  return found?.[1] ?? found?.[2];
});

const limitKinds = ['maxItems', 'minItems', 'maxLength', 'minLength', 'maximum', 'minimum'] as const satisfies readonly CueKind[];
const limitCues: ReadonlyMap<string, RegExp> = new Map(
  limitKinds.map((kind) => [
    kind,
    new RegExp(`(?:${cuePattern(kind)})\\s*(?:为|是|of|is|[:：=])?\\s*(-?\\d+(?:\\.\\d+)?)(?!\\s*[-~到至]\\s*\\d|[\\w.:/])`, 'i'),
  ]),
);
const lengthRange = /(?:长度|字符数|length)\s*(?:范围|限制|为|是|在|[:：])*\s*(\d+)\s*(?:-|~|～|—|到|至|to)\s*(\d+)/i;
const valueRange =
  /(?:范围|取值|介于|between|range)\s*(?:为|是|在|of|[:：])*\s*\[?\(?(-?\d+(?:\.\d+)?)\s*(?:-|~|～|,|—|到|至|and|to)\s*(-?\d+(?:\.\d+)?)(?![\w-])/i;

/** The sizes that a row states, for a value of its kind. */
export function statedLimits(row: Row, kind: 'list' | 'text' | 'number' | 'other'): Limits {
  if (kind === 'other') return {};
  const limits: Record<string, number> = {};
  for (const { text } of textsOf(row)) {
    const { sizes, range } = limitsIn[kind](text);
    for (const [name, size] of sizes) limits[name] ??= size;
    Object.assign(limits, range);
  }
  const own = row.cells.limits?.text.trim() ?? '';
  if (kind === 'text' && /^\d+$/.test(own)) limits['maxLength'] = Number(own);
  return sound(limits);
}

type LimitKind = 'list' | 'text' | 'number';

interface LimitsInText {
  readonly sizes: readonly (readonly [name: string, size: number])[];
  readonly range: Readonly<Record<string, number>>;
}

const sizeNames: Readonly<Record<LimitKind, readonly string[]>> = {
  list: ['maxItems', 'minItems'],
  text: ['maxLength', 'minLength'],
  number: ['maximum', 'minimum'],
};

const limitsIn: Readonly<Record<LimitKind, (text: string) => LimitsInText>> = {
  list: perText((text) => ({ sizes: sizesIn(text, 'list'), range: {} })),
  text: perText((text) => ({ sizes: sizesIn(text, 'text'), range: rangeIn(text, lengthRange, 'minLength', 'maxLength') })),
  number: perText((text) => ({ sizes: sizesIn(text, 'number'), range: rangeIn(text, valueRange, 'minimum', 'maximum') })),
};

function sizesIn(text: string, kind: LimitKind): [string, number][] {
  return sizeNames[kind].flatMap((name): [string, number][] => {
    const found = limitCues.get(name)?.exec(text);
    return found ? [[name, Number(found[1])]] : [];
  });
}

function rangeIn(text: string, cue: RegExp, low: string, high: string): Record<string, number> {
  const range = cue.exec(text);
  return range && Number(range[1]) < Number(range[2]) ? { [low]: Number(range[1]), [high]: Number(range[2]) } : {};
}

/** Sizes are whole and not negative; a maximum below the minimum says nothing. */
function sound(limits: Record<string, number>): Limits {
  const entries = Object.entries(limits).filter(([name, value]) => /imum$/.test(name) || (Number.isInteger(value) && value >= 0));
  const kept: Record<string, number> = Object.fromEntries(entries);
  for (const [low, high] of [
    ['minItems', 'maxItems'],
    ['minLength', 'maxLength'],
    ['minimum', 'maximum'],
  ] as const) {
    const [least, most] = [kept[low], kept[high]];
    if (least !== undefined && most !== undefined && least > most) delete kept[low];
  }
  return kept;
}

const nestedCue = new RegExp(`(?:${cuePattern('nested')})\\s*[:：]\\s*\`?([A-Za-z_$][\\w$.«»<>\\[\\]-]*[\\w»>\\]])\`?`, 'i');

const nestedIn: (text: string) => string | undefined = perText((text) => nestedCue.exec(text)?.[1]);

/** `嵌套类型：X`, `item 类型: string`: the type of the members or elements, stated beside an empty or open type. */
export function nestedType(row: Row): { name: string; words: Words } | undefined {
  for (const words of [row.cells.extra, row.cells.description]) {
    const name = words && nestedIn(words.text);
    if (words && name) return { name, words };
  }
  return undefined;
}

const deprecatedCue = new RegExp(
  `^\\W{0,4}(?:${cuePattern('deprecated')})|[(（【[](?:${cuePattern('deprecated')})|(?:该|此|本)(?:字段|参数|属性|接口)(?:${cuePattern('deprecated')})|(?:^|[。.\\n,，；;]\\s*)(?:${cuePattern('deprecated')})`,
  'i',
);

const saysDeprecated: (text: string) => boolean = perText((text) => deprecatedCue.test(text));

export function isDeprecated(row: Row): boolean {
  return row.struck || textsOf(row).some(({ text }) => saysDeprecated(text)) || row.notes.some(saysDeprecated);
}
