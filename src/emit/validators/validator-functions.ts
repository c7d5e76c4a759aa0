import { call, constStatement, fitsInLine, functionHead, jsDocText, nameExpression, print, typeArguments } from '../kit/index.ts';
import type { FunctionResult, ModuleFile } from '../kit/index.ts';
import type { TypeNames } from '../names/index.ts';
import type { ItemSchema } from './named-schema.ts';
import type { SchemaScope } from './schema-scope.ts';

const resultSymbol = { module: 'src/runtime/http/result.ts', name: 'Result' };

/** The schema of a type as a constant, and the three functions that ask it. */
export function validatorFunctions(names: TypeNames, { expression, type }: ItemSchema, file: ModuleFile, scope: SchemaScope): string[] {
  const named = file.type(names.type);
  const schemaType = `${scope.type(type)}<${named}>`;
  const options = `options?: ${scope.type('CheckOptions')}`;
  const error = scope.type('ValidationError');
  const result = file.type(resultSymbol);

  const asks = (name: string, runtime: string, answer: FunctionResult): string =>
    `${functionHead(name, ['value: unknown', options], answer)}\n  ${body(scope.combinator(runtime), names.schema.name)}\n}`;
  return [
    jsDocText({ paragraphs: [`What \`${named}\` looks like at run time.`] }) +
      print(constStatement(names.schema.name, schemaType, expression)),
    asks(names.is.name, 'is', plainResult(`value is ${named}`)),
    asks(names.parse.name, 'parse', plainResult(named)),
    asks(names.safeParse.name, 'safeParse', { text: `${result}<${named}, ${error}>`, doc: typeArguments(result, [named, error]) }),
  ];
}

function plainResult(text: string): FunctionResult {
  return { text, doc: text };
}

const indentation = 2;

function body(runtime: string, schema: string): string {
  const inOneLine = `return ${runtime}(${schema}, value, options);`;
  if (fitsInLine(inOneLine, { indentation })) return inOneLine;
  const { doc } = call(runtime, [schema, 'value', 'options'].map(nameExpression));
  return print(['return ', doc, ';'], { indentation }).replaceAll('\n', '\n  ');
}
