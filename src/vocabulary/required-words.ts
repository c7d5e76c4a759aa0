/** What a cell of a required column can say. */
export type Requirement = 'required' | 'optional' | 'conditional';

/** As `foldWord` leaves them. */
export const requiredWords: Readonly<Record<Requirement, { readonly zh: readonly string[]; readonly en: readonly string[]; readonly signs: readonly string[] }>> = {
  required: {
    zh: ['是', '必填', '必须', '必选', '必传', '必需', '必要', '必填项', '非空', '不可为空', '不能为空', '必输', '要', '需要', '对', '有', '必', '是的', '必须填写', '非空必填'],
    en: ['y', 'yes', 'true', 't', 'm', 'mandatory', 'required', 'r', 'req', 'must', 'not null', 'always', 'non-null', 'notnull', 'notblank', 'required field'],
    signs: ['1', '✅', '✓', '√', '✔', '✔️', '☑', '☑️', '●', '⭕', '1..1', '1..n', '1..*', '[1..1]', '[1..n]', '+', '★'],
  },
  optional: {
    zh: ['否', '非必填', '选填', '可选', '非必须', '非必选', '非必传', '非必需', '可不填', '不必填', '不是', '可为空', '可空', '不必须', '非必要', '可选填', '不需要', '可不传', '不必', '非必输', '无需', '不必传', '选传', '非'],
    en: ['n', 'no', 'false', 'f', 'o', 'optional', 'opt', 'nullable', 'null', 'not required', 'never', 'non-mandatory', 'not mandatory'],
    signs: ['0', '❌', '✗', '×', '✘', 'x', '✖', '✖️', '○', '0..1', '0..n', '0..*', '[0..1]', '[0..n]', '☐'],
  },
  conditional: {
    zh: ['条件必填', '条件', '条件必选', '视情况', '有条件', '条件可选', '条件必须', '视情况而定', '部分必填', '特殊必填', '条件必传', '二选一', '多选一', '看情况', '条件选填', '视条件而定'],
    en: ['c', 'conditional', 'conditionally', 'depends', 'conditionally required', 'sometimes', 'see description', 'see notes', 'cond', 'either'],
    signs: ['△', 'm/o', 'y/n'],
  },
};
