import { foldParts, isPlaceholder, perWords, typeLook } from '../../vocabulary/index.ts';
import type { ColumnKind, Vocabulary } from '../../vocabulary/index.ts';

/**
 * The cost of finding a text under a column, from 0 (just what stands there) to 3 (never). Shape and vocabulary decide;
 * a column's word in the header does not.
 */
export function holdCost(kind: ColumnKind | 'unknown', text: string, vocabulary: Vocabulary): number {
  if (text === '') return 0;
  return (costs[kind] ?? costOfText)(text, vocabulary);
}

/** The cost of leaving a column empty while later columns hold something. */
export function gapCost(kind: ColumnKind | 'unknown'): number {
  return gaps[kind] ?? 0.3;
}

type Cost = (text: string, vocabulary: Vocabulary) => number;

const isRequirement: (text: string, vocabulary: Vocabulary) => boolean = perWords((text, vocabulary) =>
  foldParts(text).some((part) => vocabulary.required.has(part)),
);
const bareLiteral = /^`?(?:true|false|-?\d+(?:\.\d+)?|null)`?$/i;
const cjk = /[\u3400-\u9fff]/;

const costOfText: Cost = perWords((text, vocabulary) => {
  if (isRequirement(text, vocabulary) && text.length <= 8) return 1.6;
  if (typeLook(text, vocabulary) === 1 && text.length < 20) return 0.9;
  if (isPlaceholder(text)) return 0.8;
  if (bareLiteral.test(text)) return 1.1;
  return labelled.test(text) && text.length < 40 ? 0.8 : 0.3;
});

/** `示例: x`, `枚举: a,b`, `最大长度: 5`: what a column of further facts holds. */
const labelled = /^(?:示例|枚举|item\s*类型|最[大小]\S{0,3}|format|mock|example|enum|备注|default|min\w*|max\w*|唯一|格式)\s*[:：]/i;

const costs: Partial<Record<ColumnKind | 'unknown', Cost>> = {
  name: (text) => {
    const bare = text.replace(/^[\s├└─│|»∟·>+\-\u00a0\u2000-\u200a\u3000]+/, '').replace(/[`*]/g, '');
    if (/^[\w$@.:[\]{}>/-]+[?*]?$/.test(bare)) return 0;
    return bare.length > 40 || /[。，；]/.test(bare) ? 3 : 1.5;
  },
  type: (text, vocabulary) => {
    const look = typeLook(text, vocabulary);
    return look === 1 ? 0 : look === 0.5 ? 0.4 : cjk.test(text) || text.length > 60 ? 3 : 2;
  },
  items: (text, vocabulary) => (typeLook(text, vocabulary) > 0 ? 0.2 : cjk.test(text) ? 2 : 1),
  required: (text, vocabulary) =>
    isRequirement(text, vocabulary)
      ? 0
      : isPlaceholder(text)
        ? 0.5
        : /^(?:是|否|必填|可选|yes|no)[^\w]/i.test(text) && text.length < 30
          ? 0.6
          : 3,
  optional: (text, vocabulary) => (isRequirement(text, vocabulary) ? 0 : isPlaceholder(text) ? 0.5 : 3),
  default: (text) => {
    if (isPlaceholder(text)) return 0.1;
    if (bareLiteral.test(text)) return 0.1;
    if (/[。，；]/.test(text) || text.length > 60) return 3;
    if (labelled.test(text)) return 2;
    return cjk.test(text) ? 1.5 : /\s/.test(text) ? 1.2 : 0.5;
  },
  title: (text, vocabulary) => {
    if (isRequirement(text, vocabulary) && text.length <= 3) return 2;
    if (typeLook(text, vocabulary) === 1) return 1.2;
    return text.length > 40 || /[。；]/.test(text) ? 1 : 0.2;
  },
  description: costOfText,
  unknown: costOfText,
  example: (text) => (/^`[^]*`$|^[[{"]|^\S+$/.test(text) ? 0.2 : cjk.test(text) && text.length > 30 ? 1.2 : 0.5),
  extra: (text) => (labelled.test(text) ? 0 : 1.5),
  in: (text) => (/^`?(?:query|path|header|body|form\w*|cookie|url|formData|file)`?$/i.test(text) ? 0 : 2.5),
  serial: (text) => (/^\d+(?:\.\d+)*\.?$/.test(text) ? 0 : 2.5),
  code: (text) => (/^`?-?[\w.-]+`?$/.test(text) ? 0 : 1.5),
  message: (text) => (/^-?\d+$/.test(text) ? 1.5 : 0.2),
};

const gaps: Partial<Record<ColumnKind | 'unknown', number>> = {
  ...{ name: 4, required: 1.6, type: 0.9, description: 0.8, title: 0.5, in: 0.5, code: 3, message: 1 },
  ...{ default: 0.2, example: 0.2, extra: 0.2, items: 0.2, enum: 0.2, limits: 0.2, format: 0.2, since: 0.2 },
};
