import type { Parameter } from '../../model/index.ts';

/** What a constant parameter always holds, where the page states it. */
export function constantValue(parameter: Parameter): string | undefined {
  if (parameter.ambient !== 'constant') return undefined;
  if (parameter.type.kind === 'enum' && parameter.type.values.length === 1) {
    return String(parameter.type.values[0]?.value);
  }
  const { default: value } = parameter;
  return value === undefined || typeof value === 'object' ? undefined : String(value);
}
