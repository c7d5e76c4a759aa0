import type { EnumConvention } from './enum-reading.ts';

/** `0-否 1-是`, `1：男；2：女`, `0 未支付, 1 已支付`, `M=male, F=female`: two or more values, each with its meaning. */
export const valuedList: EnumConvention = {
  id: 'enum/valued-list',
  read: (text, evidence) => {
    if (evidence.boolean) return undefined;
    for (const line of [text, ...text.split(/\n|。/)]) {
      const reading = readLine(line, evidence.numeric);
      if (reading) return reading;
    }
    return undefined;
  },
};

const entry =
  /(?:^|[\s,，;；、:：(（|/。]|<br>|(?<=[\u3400-\u9fff])(?=\d{1,6}\s*[:：=-]))(-?\d{1,6}|[A-Z][A-Z0-9_]{0,30}|`[^`]+`)\s*(?:[-–—:：=]|是|表示|代表|为|(?<=\d)\s*(?=[\u3400-\u9fff]))\s*([^\s,，;；、:：=()（）|/。`-][^,，;；、:：=()（）|/。\n]*?(?:\s*[(（][^()（）\n]{1,20}[)）])?)(?=\s*(?:$|[,，;；、|/)）。\n]|\d{1,6}\s*[:：=]|\s(?:-?\d{1,6}|[A-Z][A-Z0-9_]{0,30}|`[^`]+`)\s*(?:[-–—:：=]|(?=[\u3400-\u9fff]))))/g;

/** The colons and dashes of times and addresses set no values apart. */
function withoutTimes(line: string): string {
  return line.replace(/\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:[T ]\S*)?|\d{1,2}:\d{2}(?::\d{2}\S*)?|https?:\/\/\S+/g, (found) =>
    ' '.repeat(found.length),
  );
}

function readLine(line: string, numeric: boolean): ReturnType<EnumConvention['read']> {
  const found = [...withoutTimes(line).matchAll(entry)].map((match) => ({
    value: (match[1] ?? '').replace(/`/g, ''),
    description: (match[2] ?? '').trim(),
    index: match.index ?? 0,
    end: (match.index ?? 0) + match[0].length,
  }));
  if (found.length < 2) return undefined;
  if (numeric && !found.every(({ value }) => /^-?\d+$/.test(value))) return undefined;
  if (new Set(found.map(({ value }) => value)).size !== found.length) return undefined;
  // `1-10` is a range
  if (found.some(({ description }) => /^[\d.]+$/.test(description))) return undefined;
  // the entries must follow each other: a range and two remarks are no list
  const apart = found.slice(1).some((next, index) => next.index - (found[index]?.end ?? 0) > 6);
  if (apart) return undefined;
  const preset = found.find(({ description }) => /默认|default/i.test(description))?.value;
  return {
    values: found.map(({ value, description }) => ({
      value,
      description: description.replace(/\s*[(（]?默认值?[)）]?\s*/, '').trim() || description,
    })),
    ...(preset !== undefined && { default: preset }),
  };
}
