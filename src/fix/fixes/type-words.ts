import type { Span } from '../../source/index.ts';
import type { Edit, Fix } from '../fix.ts';
import { placedRows } from '../placed-rows.ts';

/** Chinese words that say no more than the type: `时间戳` does, and stays. */
export const plainTypeWords: Readonly<Record<string, string>> = {
  ...{ 字符串: 'string', 字符串型: 'string', 字符串类型: 'string', 字符型: 'string', 字符类型: 'string', 字串: 'string' },
  ...{ 整型: 'integer', 整形: 'integer', 整数: 'integer', 整数型: 'integer', 整数类型: 'integer', 整型数字: 'integer' },
  ...{ 数字: 'number', 数值: 'number', 数字型: 'number', 数值型: 'number', 数字类型: 'number', 数值类型: 'number' },
  ...{ 布尔: 'boolean', 布尔值: 'boolean', 布尔型: 'boolean', 布尔类型: 'boolean' },
  ...{ 对象: 'object', 对象类型: 'object', 对象型: 'object', 数组: 'array', 数组类型: 'array', 数组型: 'array' },
};

/** `字符串` → `string`, as a whole or beside brackets and bars, where a column states types. */
export const typeWords: Fix = {
  name: 'type-words',
  title: 'types spelt as usual',
  find: (page) =>
    placedRows(page).flatMap(({ row: { cells } }) =>
      [cells.type, cells.items].flatMap((words) => {
        const edits = words ? inCell(page.file.text, words.span) : [];
        return edits.length > 0 ? [{ edits }] : [];
      }),
    ),
};

/** A cell that says both (`string（字符串）`) says it already. */
function inCell(text: string, span: Span): Edit[] {
  const cell = text.slice(span.start, span.end);
  const found = [...cell.matchAll(/(?<![\p{L}\p{N}_])\p{Script=Han}+(?![\p{L}\p{N}_])/gu)];
  const known = found.flatMap(({ 0: word, index }) => {
    const type = plainTypeWords[word];
    return type === undefined ? [] : [{ start: span.start + index, end: span.start + index + word.length, text: type }];
  });
  return known.length < found.length || known.some((edit) => cell.toLowerCase().includes(edit.text)) ? [] : known;
}
