import { cuePattern } from '../../vocabulary/index.ts';
import type { EnumConvention, EnumEvidence } from './enum-reading.ts';

/**
 * `取值范围: id -组织架构idfullPath -组织架构全路径externalId -…`: value, dash, words, and no break between the entries, since
 * scraping lost them. The words of one entry run into the value of the next, so that a value is the longest end of the
 * run of letters that something else on the page confirms; failing that, all of the run.
 */
export const gluedList: EnumConvention = {
  id: 'enum/glued-list',
  bySight: true,
  read: (text, evidence) => {
    const start = cue.exec(text);
    if (!start) return undefined;
    const body = text.slice(start.index + start[0].length);
    const heads = [...body.matchAll(/([A-Za-z_$][\w.$]*|-?\d+)\s*-\s*(?=[^\s\w-]|[^\x20-\x7f])/g)];
    if (heads.length < 2 || body.slice(0, heads[0]?.index).trim() !== '') return undefined;
    const entries = heads.map((head, index) => {
      const run = head[1] ?? '';
      const value = index === 0 ? run : valueIn(run, body, head.index ?? 0, evidence);
      const next = heads[index + 1];
      const cutFromNext = next ? (next[1] ?? '').length - valueIn(next[1] ?? '', body, next.index ?? 0, evidence).length : 0;
      const words = body.slice(
        (head.index ?? 0) + head[0].length,
        next ? (next.index ?? 0) + cutFromNext : sentenceEnd(body, (head.index ?? 0) + head[0].length),
      );
      const description = words
        .replace(/[(（]默认值?[)）]/, '')
        .replace(/[。;；,，\s]+$/, '')
        .trim();
      return { value, description, whole: value === run, preset: /[(（]默认|默认[)）]/.test(words) };
    });
    const values = entries.map(({ value, description }) => ({ value, ...(description && { description }) }));
    const preset = entries.find((entry) => entry.preset)?.value;
    return {
      values,
      ...(preset !== undefined && { default: preset }),
      ...(entries.some((entry) => !entry.whole) && {
        guess: `the values ${values.map(({ value }) => value).join(', ')} were told apart from words that run into them`,
      }),
    };
  },
};

const cue = new RegExp(`(?:${cuePattern('enum')})\\s*[:：]\\s*`, 'i');

function sentenceEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[。\n]/);
  return end < 0 ? text.length : from + end;
}

/** `idfullPath` after `组织架构`: is the value all of it, or does `id` belong to the words before? */
function valueIn(run: string, body: string, at: number, evidence: EnumEvidence): string {
  const glued = /[\u3400-\u9fff]/.test(body[at - 1] ?? '');
  if (!glued) return run;
  const ends = [...run].map((_, index) => run.slice(index)).filter((end) => /^[A-Za-z_$\d]/.test(end));
  return ends.find((end) => isConfirmed(end, evidence)) ?? run;
}

function isConfirmed(value: string, evidence: EnumEvidence): boolean {
  return value.length > 1 && evidence.isSeen(value);
}
