import { isDeepStrictEqual } from 'node:util';

/** What was read otherwise than it was meant, one line for each fact. */
export function differences(expected: unknown, actual: unknown, place = ''): string[] {
  if (isDeepStrictEqual(expected, actual)) return [];
  if (!isRecord(expected) || !isRecord(actual))
    return [`${place}: ${JSON.stringify(expected)} was meant, ${JSON.stringify(actual)} was read`];
  return [...new Set([...Object.keys(expected), ...Object.keys(actual)])].flatMap((key) =>
    differences(expected[key], actual[key], `${place}/${key}`),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
