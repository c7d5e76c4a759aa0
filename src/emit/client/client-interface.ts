import type { Operation } from '../../model/index.ts';
import { callSignature } from '../calls/index.ts';
import { propertyKey } from '../kit/index.ts';
import type { Doc, JsDoc } from '../kit/index.ts';
import type { ClientTree } from './client-tree.ts';
import { braced, documented } from './lines.ts';

export interface ClientMethod {
  readonly doc: JsDoc;
  readonly parameters: readonly Doc[];
  readonly returns: Doc;
}

export function clientInterface(name: string, tree: ClientTree, method: (operation: Operation) => ClientMethod): Doc {
  return tree.groups.size + tree.members.size === 0
    ? `export interface ${name} {}`
    : braced(`export interface ${name} `, members(tree, method));
}

function members(tree: ClientTree, method: (operation: Operation) => ClientMethod): Doc[] {
  const groups = [...tree.groups].map(([name, group]) => braced(`readonly ${propertyKey(name)}: `, members(group, method), '};'));
  const methods = [...tree.members].map(([name, operation]) => {
    const { doc, parameters, returns } = method(operation);
    return documented(doc, callSignature(propertyKey(name), parameters, returns, ';'));
  });
  return [...groups, ...methods];
}
