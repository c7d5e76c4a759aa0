import type { Operation } from '../../model/index.ts';
import { objectExpression } from '../kit/index.ts';
import type { Expression, LiteralMember } from '../kit/index.ts';
import type { ClientTree } from './client-tree.ts';

/** `{ user: { update: updateUser }, ping }`, a line for each; `local` is what an operation's function is called here. */
export function clientObject({ groups, members }: ClientTree, local: (operation: Operation) => string): Expression {
  const inner = [...groups].map(([name, group]): LiteralMember => ({ name, value: clientObject(group, local).doc }));
  const own = [...members].map(([name, operation]): LiteralMember => {
    const value = local(operation);
    return { name, value, isBinding: value === name, isWhole: true };
  });
  return objectExpression([...inner, ...own], true);
}
