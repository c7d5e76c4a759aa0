import type { Operation } from '../../model/index.ts';
import { answerTypes, callSignature, callTypes, operationDoc, runtimeSymbol } from '../calls/index.ts';
import type { Calls } from '../calls/index.ts';
import type { EmitContext } from '../emit-context.ts';
import { jsDocText, print, returnStatement, typeArguments } from '../kit/index.ts';
import type { ModuleFile } from '../kit/index.ts';
import { descriptor } from './descriptor.ts';

/** The descriptor of an operation, under the name `constant`, its function, and the twin that returns its failure. */
export function operationStatements(
  operation: Operation,
  constant: string,
  context: EmitContext,
  calls: Calls,
  module: ModuleFile,
): string[] {
  const call = context.names.operation(operation.id).function;
  const { safe } = calls.of(operation.id);
  const types = callTypes(operation, context, calls, module);
  const answer = answerTypes(operation, context, calls, module);
  const functions = [
    { name: call.name, returns: types.returns, send: 'send', doc: operationDoc(operation, context) },
    {
      name: safe.name,
      returns: types.returnsSafe,
      send: 'sendSafe',
      doc: { paragraphs: [`As \`${call.name}\`, but returns its failure in place of throwing it.`] },
    },
  ];
  return [
    print(descriptor(constant, operation, context, calls, module)),
    ...functions.map(({ name, returns, send, doc }) => {
      const parameters = [`transport: ${module.type(runtimeSymbol('Transport'))}`, ...types.parameters];
      const head = callSignature(`export function ${name}`, parameters, returns, ' {');
      const input = types.takesInput ? 'input' : 'undefined';
      const sent = module.value(runtimeSymbol(send));
      // The types are known: to find them out again for each function, by the shape of the constant, takes the compiler long.
      const callee = answer.length === 0 ? sent : typeArguments(sent, answer);
      const body = returnStatement(callee, ['transport', constant, input, 'options']);
      return `${jsDocText(doc)}${print(head)}\n  ${body}\n}`;
    }),
  ];
}
