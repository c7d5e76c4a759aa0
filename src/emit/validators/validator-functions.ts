import { call, constStatement, functionHead, jsDocText, nameExpression, print, typeArguments } from '../kit/index.ts';
import type { Doc, ModuleFile } from '../kit/index.ts';
import type { TypeNames } from '../names/index.ts';
import type { ItemSchema } from './named-schema.ts';
import { runtimeSymbol } from './schema-scope.ts';

/** The schema of a type as a constant, and the three functions that ask it. */
export function validatorFunctions(names: TypeNames, { expression, type }: ItemSchema, file: ModuleFile): string[] {
  const named = file.type(names.type);
  const runtimeType = (name: string): string => file.type(runtimeSymbol(name));
  const schemaType = `${runtimeType(type)}<${named}>`;
  const options = `options?: ${runtimeType('CheckOptions')}`;
  const error = runtimeType('ValidationError');
  const result = typeArguments(file.type({ module: 'src/runtime/http/result.ts', name: 'Result' }), [named, error]);

  const asks = (name: string, runtime: string, answer: Doc): string => {
    const { doc } = call(file.value(runtimeSymbol(runtime)), argumentsOf(names));
    const head = print(functionHead(name, ['value: unknown', options], answer));
    const body = print(['return ', doc, ';'], { indentation: 2 }).replaceAll('\n', '\n  ');
    return `${head}\n  ${body}\n}`;
  };
  return [
    jsDocText({ paragraphs: [`What \`${named}\` looks like at run time.`] }) +
      print(constStatement(names.schema.name, schemaType, expression)),
    asks(names.is.name, 'is', `value is ${named}`),
    asks(names.parse.name, 'parse', named),
    asks(names.safeParse.name, 'safeParse', result),
  ];
}

function argumentsOf({ schema }: TypeNames): ReturnType<typeof nameExpression>[] {
  return [schema.name, 'value', 'options'].map(nameExpression);
}
