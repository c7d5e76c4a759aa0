import type { EmitContext } from '../emit-context.ts';
import type { Emitter } from '../emitter.ts';
import { moduleFile, printModule } from '../kit/index.ts';
import type { ModuleFile } from '../kit/index.ts';
import { modulePaths } from '../names/index.ts';
import { outputStatement } from './output-statement.ts';
import { inputStatement } from './input-statement.ts';
import { schemaStatement } from './schema-statement.ts';
import { pagesOf, typeItems } from '../type-items.ts';
import type { TypeItem } from '../type-items.ts';

/** `src/types/`: interfaces and unions. */
export const types: Emitter = {
  name: 'types',
  emit: (context) => [printModule(typesModule(context))],
};

function typesModule(context: EmitContext): ModuleFile {
  const items = typeItems(context);
  const module = moduleFile(
    modulePaths.types,
    items.map(({ names }) => names.type.name),
  );
  module.cite(...pagesOf(context));
  for (const item of items) module.add(statement(item, module, context));
  return module;
}

function statement(item: TypeItem, file: ModuleFile, context: EmitContext): ReturnType<typeof schemaStatement> {
  const { name } = item.names.type;
  switch (item.kind) {
    case 'schema':
      return schemaStatement(item.schema, name, file, context);
    case 'input':
      return inputStatement(item.operation, item.input, name, file, context);
    case 'output':
      return outputStatement(item.operation, item.type, name, file, context);
  }
}
