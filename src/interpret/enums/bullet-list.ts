import { cuePattern } from '../../vocabulary/index.ts';
import type { EnumConvention, EnumReading } from './enum-reading.ts';

/** A cue and then `- \`a\`: words`, one value a line. */
export const bulletList: EnumConvention = {
  id: 'enum/bullet-list',
  read: (text) => (cue.test(text) ? bullets(text) : undefined),
};

/** Bullets right below a colon, without a cue: `类型：` and then one value a line. A list of examples is none of values. */
export const bareBulletList: EnumConvention = {
  id: 'enum/bare-bullet-list',
  read: (text, evidence) => {
    const head = text.split(/\n\s*[-*•·]\s/)[0] ?? '';
    if (evidence.boolean || !/[:：]\s*$/.test(head) || /(?:如|例如|比如|such as|e\.g\.?|example\w*|示例)\s*[:：]\s*$/i.test(head))
      return undefined;
    return bullets(text);
  },
};

const cue = new RegExp(`(?:${cuePattern('enum')})\\s*(?:有|为|是|包括)?\\s*[:：]?\\s*\\n`, 'i');

/** Lines that begin with a value; the words after it say what it means. */
export function bullets(text: string): EnumReading | undefined {
  const values: { value: string; description?: string }[] = [];
  for (const line of text.split('\n')) {
    const found =
      /^\s*(?:[-*•·]|\d+[.)、])\s*(?:`([^`]+)`|"([^"]+)"|([A-Za-z_][\w.-]*|-?\d+)(?=\s*(?:[:：=-]|$)))\s*[:：=-]*\s*([^]*)$/.exec(line);
    const value = found?.[1] ?? found?.[2] ?? found?.[3];
    if (value === undefined) continue;
    const description = found?.[4]?.trim();
    values.push({ value, ...(description && { description }) });
  }
  return values.length > 1 ? { values } : undefined;
}
