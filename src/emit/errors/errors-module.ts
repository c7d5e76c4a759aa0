import type { ErrorEntry, Operation } from '../../model/index.ts';
import type { CallNames, Calls } from '../calls/index.ts';
import type { EmitContext } from '../emit-context.ts';
import { arrayLiteral, jsDocText, moduleFile, print, valueLiteral } from '../kit/index.ts';
import type { ModuleFile } from '../kit/index.ts';

export function errorsModule(context: EmitContext, calls: Calls): ModuleFile | undefined {
  const module = moduleFile('src/errors.ts');
  for (const operation of context.model.operations) {
    const { errors } = calls.of(operation.id);
    if (errors === undefined) continue;
    module.cite(operation.relative);
    module.add(table(operation, errors, context), entryType(operation, errors, context));
  }
  return module.statements.length === 0 ? undefined : module;
}

function table({ id, errors }: Operation, names: CallNames['errors'] & object, context: EmitContext): string {
  const doc = jsDocText({
    paragraphs: [`The errors that \`${context.names.operation(id).function.name}\` is documented to fail with.`],
    tags: errors.slice(0, 1).map(({ source }) => ({ name: 'see', text: context.place(source) })),
  });
  const rows = arrayLiteral(
    errors.map((entry) => valueLiteral(row(entry))),
    errors.map(() => 'object'),
  );
  return doc + print([`export const ${names.table.name} = `, rows, ' as const;']);
}

function row({ code, message, description }: ErrorEntry): { code: string | number; message: string; description?: string } {
  return { code, message, ...(description !== undefined && { description }) };
}

function entryType({ id }: Operation, names: CallNames['errors'] & object, context: EmitContext): string {
  const doc = jsDocText({ paragraphs: [`One error of \`${context.names.operation(id).function.name}\`.`] });
  return doc + `export type ${names.entry.name} = (typeof ${names.table.name})[number];`;
}
