import type { EmitContext } from '../emit-context.ts';
import type { Emitter } from '../emitter.ts';
import { moduleFile, printModule } from '../kit/index.ts';
import type { Expression, ModuleFile } from '../kit/index.ts';
import { modulePaths } from '../names/index.ts';
import { pagesOf, typeItems } from '../type-items.ts';
import type { TypeItem } from '../type-items.ts';
import { inputSchema } from './input-schema.ts';
import { namedSchema } from './named-schema.ts';
import { schemaExpression } from './schema-expression.ts';
import { schemaScope } from './schema-scope.ts';
import type { SchemaScope } from './schema-scope.ts';
import { validatorFunctions } from './validator-functions.ts';

/** `src/validators/`: per type a schema that runs, and `is`, `parse` and `safeParse` on it. */
export const validators: Emitter = {
  name: 'validators',
  emit: (context) => [printModule(validatorsModule(context))],
};

function validatorsModule(context: EmitContext): ModuleFile {
  const items = typeItems(context);
  const module = moduleFile(
    modulePaths.validators,
    items.flatMap(({ names: { schema, is, parse, safeParse } }) => [schema.name, is.name, parse.name, safeParse.name]),
  );
  module.cite(...pagesOf(context));
  const scope = schemaScope(module, context);
  for (const item of items) {
    module.add(...validatorFunctions(item.names, itemSchema(item, module.type(item.names.type), scope), module, scope));
  }
  return module;
}

function itemSchema(item: TypeItem, named: string, scope: SchemaScope): Expression {
  switch (item.kind) {
    case 'schema':
      return namedSchema(item.schema, named, scope);
    case 'input':
      return inputSchema(item.operation, item.input, named, scope);
    case 'output':
      return schemaExpression(item.type, scope);
  }
}
