import type { Operation } from '../../model/index.ts';
import { callSignature, callTypes, operationDoc, runtimeSymbol } from '../calls/index.ts';
import type { Calls } from '../calls/index.ts';
import type { EmitContext } from '../emit-context.ts';
import { call, moduleFile, nameExpression, print, typeArguments } from '../kit/index.ts';
import type { CodeSymbol, Doc, ModuleFile } from '../kit/index.ts';
import { clientInterface } from './client-interface.ts';
import type { ClientMethod } from './client-interface.ts';
import { clientObject } from './client-object.ts';
import { clientTree } from './client-tree.ts';
import { braced, documented } from './lines.ts';

/** What the functions' own bindings are called; imports give way to them. */
const bindings = ['transport', 'options'];

export function clientModule(context: EmitContext, calls: Calls): ModuleFile {
  const { model, names } = context;
  const { create, type, createSafe, safeType } = calls.client;
  const module = moduleFile(create.module, [create.name, type.name, createSafe.name, safeType.name, ...bindings]);
  module.cite(...model.operations.map(({ relative }) => relative));
  const tree = clientTree(model.operations);

  const plain = (operation: Operation): ClientMethod => ({
    ...callTypes(operation, context, calls, module),
    doc: operationDoc(operation, context),
  });
  const safe = (operation: Operation): ClientMethod => {
    const types = callTypes(operation, context, calls, module);
    const tags = operation.deprecated ? [{ name: 'deprecated' }] : [];
    return { ...types, returns: types.returnsSafe, doc: { paragraphs: [operation.title], tags } };
  };
  const maker = (name: string, returns: string, functionOf: (id: string) => CodeSymbol): Doc => {
    const options = `options: ${module.type(runtimeSymbol('ClientOptions'))}`;
    const object = clientObject(tree, ({ id }) => module.value(functionOf(id)));
    const bind = typeArguments(module.value(runtimeSymbol('bindOperations')), [returns]);
    return braced(callSignature(`export function ${name}`, [options], returns, ' '), [
      `const transport = ${module.value(runtimeSymbol('createTransport'))}(options);`,
      ['return ', call(bind, [nameExpression('transport'), object]).doc, ';'],
    ]);
  };

  const statements: [string, Doc][] = [
    ['Every operation of the API, under its group.', clientInterface(type.name, tree, plain)],
    ['Makes a client whose calls throw when they fail.', maker(create.name, type.name, (id) => names.operation(id).function)],
    [`As \`${type.name}\`, but its calls return their failure in place of throwing it.`, clientInterface(safeType.name, tree, safe)],
    ['Makes a client whose calls return their failure.', maker(createSafe.name, safeType.name, (id) => calls.of(id).safe)],
  ];
  module.add(...statements.map(([doc, statement]) => print(documented({ paragraphs: [doc] }, statement))));
  return module;
}
