import { group, hardline, indent, join, line } from '../doc/index.ts';
import type { Operation } from '../../model/index.ts';
import { block, literalKey } from '../kit/index.ts';
import type { Doc } from '../kit/index.ts';
import type { ClientTree } from './client-tree.ts';

export interface ClientCall {
  /** The function's local name. */
  readonly name: string;
  readonly takesInput: boolean;
}

/** `{ user: { update: (input, options) => update(transport, input, options) } }`, a line for each. */
export function clientObject(tree: ClientTree, call: (operation: Operation) => ClientCall): Doc {
  const groups = [...tree.groups].map(([name, one]): Doc => [literalKey(name), ': ', clientObject(one, call)]);
  const members = [...tree.members].map(([name, operation]): Doc => [literalKey(name), ': ', arrow(call(operation))]);
  const all = [...groups, ...members];
  if (all.length === 0) return '{}';
  return ['{', indent([hardline, join([',', hardline], all)]), ',', hardline, '}'];
}

function arrow({ name, takesInput }: ClientCall): Doc {
  const parameters = takesInput ? ['input', 'options'] : ['options'];
  const body = [name, block('(', ['transport', ...parameters], ')')];
  return group([block('(', parameters, ')'), ' =>', group(indent([line, body]))]);
}
