import type { Operation } from '../../model/index.ts';
import { answerKind, answerTypes, constantValue, runtimeSymbol } from '../calls/index.ts';
import type { Calls } from '../calls/index.ts';
import type { EmitContext } from '../emit-context.ts';
import { arrayLiteral, assigned, objectLiteral, stringLiteral, typeArguments, valueLiteral } from '../kit/index.ts';
import type { Doc, LiteralMember, ModuleFile } from '../kit/index.ts';

/** The constant that tells the runtime all about an operation. */
export function descriptor(constant: string, operation: Operation, context: EmitContext, calls: Calls, module: ModuleFile): Doc {
  const type = module.type(runtimeSymbol('OperationDescriptor'));
  const types = answerTypes(operation, context, calls, module);
  const left = [`const ${constant}: `, types.length === 0 ? type : typeArguments(type, types), ' ='];
  return [assigned(left, objectLiteral(members(operation, context, calls, module), true)), ';'];
}

function members(operation: Operation, context: EmitContext, calls: Calls, module: ModuleFile): LiteralMember[] {
  const { input, output } = context.names.operation(operation.id);
  const { errors } = calls.of(operation.id);
  const answer = answerKind(operation);
  const { success } = operation;
  const optional: (LiteralMember | undefined)[] = [
    body(operation, context),
    answer === 'json' ? undefined : text('answer', answer),
    success && { name: 'success', value: valueLiteral({ field: success.field, values: success.values }) },
    errors && { name: 'errors', value: module.value(errors.table) },
    input && { name: 'inputSchema', value: module.value(input.schema) },
    // What comes as a file or as text has nothing that a validator could look at.
    output && answer === 'json' ? { name: 'outputSchema', value: module.value(output.schema) } : undefined,
  ];
  return [
    text('id', operation.id),
    text('method', operation.method.toUpperCase()),
    text('path', operation.path),
    { name: 'parameters', value: parameters(operation, context) },
    ...optional.filter((member) => member !== undefined),
  ];
}

function text(name: string, value: string): LiteralMember {
  return { name, value: stringLiteral(value), isString: true };
}

/** The caller's parameters, and the constants whose value the page states; other constants are the client's to send. */
function parameters(operation: Operation, context: EmitContext): Doc {
  const given = context.input(operation.id).members.map(({ key, parameter }) => ({
    name: parameter.name,
    in: parameter.in,
    key: key === parameter.name ? undefined : key,
  }));
  const constant = operation.parameters.flatMap((parameter) => {
    const value = constantValue(parameter);
    return value === undefined ? [] : [{ name: parameter.name, in: parameter.in, value }];
  });
  const all = [...given, ...constant];
  return arrayLiteral(
    all.map((one) => valueLiteral(one)),
    all.map(() => 'object'),
  );
}

function body(operation: Operation, context: EmitContext): LiteralMember | undefined {
  const from = context.input(operation.id).body;
  if (operation.requestBody === undefined || from === 'none') return undefined;
  return { name: 'body', value: valueLiteral({ contentType: operation.requestBody.contentType, from }) };
}
