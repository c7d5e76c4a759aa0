import { cellText } from '../columns/header.ts';
import { foldWord } from '../../vocabulary/index.ts';
import type { EndpointConvention } from './fact.ts';
import { methodIn, pathIn } from './path-text.ts';

/** A table of two columns that says `请求URL | /x`, or one row under `Method | Path`. */
export const statedInTable: EndpointConvention = {
  id: 'endpoint/stated-in-table',
  read: (blocks, at) => {
    const block = blocks[at];
    if (block?.kind !== 'table') return undefined;
    const rows = [block.table.header, ...block.table.rows];
    const isDown = rows.every(({ cells }) => cells.length === 2);
    if (rows.length !== 2 && !isDown) return undefined;
    const lines = rows.map((row) => row.cells.map(cellText));
    const across = lines.length === 2 ? pairs(lines[0] ?? [], lines[1] ?? []) : [];
    const down = isDown ? lines.map((line): [string, string] => [line[0] ?? '', line[1] ?? '']) : [];
    const found: { method?: string; path?: string } = {};
    for (const [word, value] of [...across, ...down]) {
      const folded = foldWord(word);
      if (addressWords.test(folded) && /\//.test(value)) found.path ??= pathIn(value) ?? '';
      if (methodWords.test(folded) && methodIn(value) && value.length < 20) found.method ??= methodIn(value) as string;
      if (addressWords.test(folded) && methodIn(value) && /^\W*(?:get|post|put|patch|delete)\s/i.test(value))
        found.method ??= methodIn(value) as string;
    }
    if (found.path === '') delete found.path;
    return found.path || found.method ? found : undefined;
  },
};

const addressWords =
  /^(?:(?:请求|接口|访问|调用)?(?:地址|路径|url|uri|链接)|url|path|endpoint|uri|route|request url|http request|接口url)$/;
const methodWords = /^(?:(?:http\s*)?(?:请求|提交)?(?:方式|方法|类型)|method|http method|verb|request method)$/;

function pairs(words: readonly string[], values: readonly string[]): [string, string][] {
  return words.map((word, index) => [word, values[index] ?? '']);
}
