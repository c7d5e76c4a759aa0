import type { Field } from '../../model/index.ts';
import { call, objectThunk } from '../kit/index.ts';
import type { Expression, LiteralMember } from '../kit/index.ts';
import { limitedExpression } from './schema-expression.ts';
import type { SchemaScope } from './schema-scope.ts';

export interface ObjectMember extends Pick<Field, 'type' | 'required' | 'limits'> {
  readonly key: string;
}

/** The members that `object` is given: by a function, so that none of them need be there yet. */
export function objectMembers(members: readonly ObjectMember[], scope: SchemaScope): Expression {
  const late = { ...scope, isLate: true };
  return objectThunk(
    members.map(({ key, type, required, limits }): LiteralMember => {
      const expression = limitedExpression(type, limits, late);
      const { doc, whole } = required ? expression : call(scope.combinator('optional'), [expression]);
      return { name: key, value: doc, isWhole: whole };
    }),
  );
}
