interface Cue {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** The facts that prose announces. */
export type CueKind = 'enum' | 'weakEnum' | 'default' | 'example' | 'nested' | 'deprecated' | 'success' | 'maxItems' | 'minItems' | 'maxLength' | 'minLength' | 'maximum' | 'minimum';

/** Words that announce a fact inside prose; each table becomes one alternation. */
export const cueWords: Readonly<Record<CueKind, Cue>> = {
  enum: {
    zh: ['可选枚举值', '枚举值', '枚举', '取值范围', '可选值', '可选范围', '可取值', '有效值', '取值', '允许值', '可用值', '可能的值', '可能取值', '支持的值', '可选项', '值域', '取值为', '可能值', '可填值', '选项', '合法值', '可选参数', '取值有', '可选类型'],
    en: ['one of', 'possible values', 'allowed values', 'valid values', 'accepted values', 'enum values', 'available values', 'permitted values', 'supported values', 'enum', 'can be one of', 'must be one of', 'valid options', 'available options', 'possible options', 'enumeration', 'value is one of'],
  },
  // these announce values only where each of them is marked as one
  weakEnum: { zh: ['支持', '可为', '可以是', '包括', '分为'], en: ['can be', 'must be', 'either', 'values', 'allowed', 'options', 'choices', 'supports', 'accepts', 'valid', 'possible'] },
  default: {
    zh: ['默认值为', '默认值是', '默认值', '默认为', '默认是', '缺省值为', '缺省值', '缺省为', '默认取值', '默认'],
    en: ['defaults to', 'default value is', 'default value', 'default is', 'default to', 'by default', 'default'],
  },
  example: { zh: ['示例值', '示例', '例如', '样例', '例', '如', '举例'], en: ['example', 'e.g.', 'eg', 'for example', 'sample', 'i.e.'] },
  nested: { zh: ['嵌套类型', '元素类型', 'item 类型', 'item类型', '子类型', '对象类型', '结构见', '数据结构见', '详见'], en: ['nested type', 'item type', 'element type', 'items', 'see object'] },
  deprecated: { zh: ['已废弃', '已弃用', '废弃', '弃用', '不推荐使用', '不再使用', '已下线', '不建议使用', '即将废弃', '已过时', '将被废弃'], en: ['deprecated', 'obsolete', 'no longer used', 'do not use'] },
  success: { zh: ['表示成功', '代表成功', '为成功', '表示请求成功', '表示操作成功', '成功', '表示正常', '是成功', '表示调用成功'], en: ['means success', 'indicates success', 'for success', 'is success', 'on success', 'success', 'ok', 'means successful', 'if successful', 'indicates a successful'] },
  maxItems: { zh: ['数组长度限制', '最大长度限制', '最多元素', '数组最大长度', '最多传', '最多支持', '列表长度限制', '最大数量', '数组长度不超过', '最大个数', '元素个数不超过', '数组长度最大'], en: ['max items', 'maximum items', 'at most', 'maximum of', 'up to', 'maxitems'] },
  minItems: { zh: ['最小数量', '最少元素', '至少', '最小个数'], en: ['min items', 'minimum items', 'at least', 'minitems'] },
  maxLength: { zh: ['最大长度', '长度不超过', '最长', '长度限制', '不超过', '最多', '长度最大', '限长'], en: ['max length', 'maximum length', 'maxlength', 'up to', 'at most'] },
  minLength: { zh: ['最小长度', '最短', '长度不少于', '至少'], en: ['min length', 'minimum length', 'minlength', 'at least'] },
  maximum: { zh: ['最大值', '最大不能超过', '最大为', '最大不超过', '不大于', '最大', '上限', '不超过', '最多', '不能超过'], en: ['maximum', 'max', 'max value', 'at most', 'no more than', 'up to'] },
  minimum: { zh: ['最小值', '最小为', '不小于', '最小', '下限'], en: ['minimum', 'min', 'min value', 'at least'] },
};

/** An alternation of a table's words, longest first, for use inside a regular expression. */
export function cuePattern(kind: CueKind): string {
  const { zh, en } = cueWords[kind];
  const words = [...zh, ...en.map((word) => `\\b${escaped(word)}\\b`.replace(/\\b$/, /\w$/.test(word) ? '\\b' : ''))];
  return words.sort((a, b) => b.length - a.length).join('|');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
