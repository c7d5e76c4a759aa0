import type { Limits } from '../../model/index.ts';
import { numberLiteral, stringLiteral } from '../kit/index.ts';
import type { LiteralMember } from '../kit/index.ts';

const sizes = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const;

/** The limits that can be held a value against; a pattern that is no regular expression is left out. */
export function limitMembers(limits: Limits): LiteralMember[] {
  const members: LiteralMember[] = sizes.flatMap((name) => {
    const size = limits[name];
    return size === undefined || !Number.isFinite(size) ? [] : [{ name, value: numberLiteral(size) }];
  });
  const { pattern } = limits;
  if (pattern !== undefined && isPattern(pattern)) {
    members.push({ name: 'pattern', value: stringLiteral(pattern), isString: true });
  }
  return members;
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u').source !== '';
  } catch {
    return false;
  }
}
