import type { EmitContext } from '../emit-context.ts';
import type { Emitter } from '../emitter.ts';
import { moduleFile, printModules, withDoor } from '../kit/index.ts';
import type { ModuleFile } from '../kit/index.ts';
import { outputStatement } from './output-statement.ts';
import { inputStatement } from './input-statement.ts';
import { schemaStatement } from './schema-statement.ts';
import { typeModules } from '../type-modules.ts';
import type { TypeItem, TypeModule } from '../type-modules.ts';

/** `src/types/`: interfaces and unions, one file per operation and per structure that a page names. */
export const types: Emitter = {
  name: 'types',
  emit: (context) => printModules(withDoor('src/types/index.ts', files(context), true)),
};

function* files(context: EmitContext): Iterable<ModuleFile> {
  for (const module of typeModules(context)) yield typesFile(module, context);
}

function typesFile({ items, pages, stem }: TypeModule, context: EmitContext): ModuleFile {
  const file = moduleFile(
    `src/types/${stem}.ts`,
    items.map(({ names }) => names.type.name),
  );
  file.cite(...pages);
  for (const item of items) file.add(statement(item, file, context));
  return file;
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
