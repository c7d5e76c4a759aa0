import type { Field } from '../../model/index.ts';
import { call } from '../kit/index.ts';
import type { LiteralMember } from '../kit/index.ts';
import { limitedExpression } from './schema-expression.ts';
import type { SchemaScope } from './schema-scope.ts';

export interface ObjectMember extends Pick<Field, 'type' | 'required' | 'limits'> {
  readonly key: string;
}

/** The members that `object` is given. */
export function objectMembers(members: readonly ObjectMember[], scope: SchemaScope): LiteralMember[] {
  return members.map(({ key, type, required, limits }) => {
    const expression = limitedExpression(type, limits, scope);
    const { doc, whole } = required ? expression : call(scope.combinator('optional'), [expression]);
    return { name: key, value: doc, isWhole: whole };
  });
}
