import { constStatement, functionHead, jsDocText, print, pure, returnStatement, typeArguments } from '../kit/index.ts';
import type { Expression, FunctionResult, ModuleFile } from '../kit/index.ts';
import type { TypeNames } from '../names/index.ts';
import type { SchemaScope } from './schema-scope.ts';

/** The schema of a type as a constant, and the three functions that ask it. */
export function validatorFunctions(names: TypeNames, expression: Expression, file: ModuleFile, scope: SchemaScope): string[] {
  const named = file.type(names.type);
  const schemaType = `${scope.type('Schema')}<${named}>`;
  const options = `options?: ${scope.type('CheckOptions')}`;
  const error = scope.type('ValidationError');
  const result = scope.type('Result');

  // The type is known: to infer it for each function takes the compiler long.
  const body = (runtime: string): string =>
    returnStatement(typeArguments(scope.combinator(runtime), [named]), [names.schema.name, 'value', 'options']);
  const asks = (name: string, runtime: string, answer: FunctionResult): string =>
    `${functionHead(name, ['value: unknown', options], answer)}\n  ${body(runtime)}\n}`;
  return [
    jsDocText({ paragraphs: [`What \`${named}\` looks like at run time.`] }) +
      print(constStatement(names.schema.name, schemaType, pure(expression))),
    asks(names.is.name, 'is', plainResult(`value is ${named}`)),
    asks(names.parse.name, 'parse', plainResult(named)),
    asks(names.safeParse.name, 'safeParse', { text: `${result}<${named}, ${error}>`, doc: typeArguments(result, [named, error]) }),
  ];
}

function plainResult(text: string): FunctionResult {
  return { text, doc: text };
}
