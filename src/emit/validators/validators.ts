import type { EmitContext } from '../emit-context.ts';
import type { Emitter } from '../emitter.ts';
import { moduleFile, printModules, withDoor } from '../kit/index.ts';
import type { ModuleFile } from '../kit/index.ts';
import { typeModules } from '../type-modules.ts';
import type { TypeItem, TypeModule } from '../type-modules.ts';
import { inputSchema } from './input-schema.ts';
import { namedSchema, typedSchema } from './named-schema.ts';
import type { ItemSchema } from './named-schema.ts';
import { schemaScope } from './schema-scope.ts';
import type { SchemaScope } from './schema-scope.ts';
import { partsFirst } from './parts-first.ts';
import { settledModules } from './settled-modules.ts';
import { validatorFunctions } from './validator-functions.ts';

/** `src/validators/`: per type a schema that runs, and `is`, `parse` and `safeParse` on it. */
export const validators: Emitter = {
  name: 'validators',
  emit: (context) => printModules(withDoor('src/validators/index.ts', files(context))),
};

function* files(context: EmitContext): Iterable<ModuleFile> {
  const modules = typeModules(context);
  const settled = settledModules(modules, context);
  for (const module of modules) yield validatorsFile(module, context, settled);
}

function validatorsFile({ items, pages, stem }: TypeModule, context: EmitContext, settled: ReadonlySet<string>): ModuleFile {
  const names = items.map((item) => item.names);
  const file = moduleFile(
    `src/validators/${stem}.ts`,
    names.flatMap(({ schema, is, parse, safeParse }) => [schema.name, is.name, parse.name, safeParse.name]),
  );
  file.cite(...pages);
  const scope = schemaScope(file, context, settled);
  for (const item of partsFirst(items)) {
    file.add(...validatorFunctions(item.names, itemSchema(item, file.type(item.names.type), scope), file, scope));
    scope.declared.add(item.names.schema.name);
  }
  return file;
}

function itemSchema(item: TypeItem, named: string, scope: SchemaScope): ItemSchema {
  switch (item.kind) {
    case 'schema':
      return namedSchema(item.schema, named, scope);
    case 'input':
      return inputSchema(item.operation, item.input, named, scope);
    case 'output':
      return typedSchema(item.type, scope);
  }
}
