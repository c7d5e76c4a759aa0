import type { ApiModel } from '../model/index.ts';
import type { PageSheet, SetAside } from '../sheet/index.ts';
import { placeText } from './evidence-text.ts';
import { explainContext } from './explain-context.ts';
import { explainErrors } from './explain-errors.ts';
import { explainOperation } from './explain-operation.ts';
import { explainSampled, explainStructure } from './explain-structures.ts';
import { explainTable } from './explain-table.ts';
import { indented } from './indented.ts';
import { pageText } from './page-text.ts';

/** How a page was read, for people: all that it says, what each part was taken for, and why. */
export function explainPage(sheet: PageSheet, model: ApiModel): string {
  const context = explainContext(sheet.file, model);
  const parameters = model.operations.flatMap((operation) => operation.parameters);
  const lines = [
    pageText(sheet.file),
    '',
    ...(sheet.common.length > 0
      ? ['for every operation', ...indented(sheet.common.flatMap((table) => explainTable(table, parameters, context)))]
      : []),
    ...sheet.operations.flatMap((operation) => explainOperation(operation, context)),
    ...sheet.schemas.flatMap((schema) => explainStructure(schema, context)),
    ...explainSampled(context),
    ...explainErrors(sheet.errors, sheet.file),
    ...setAsideLines(sheet.setAside, sheet.file),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

function setAsideLines(parts: readonly SetAside[], page: string): string[] {
  if (parts.length === 0) return [];
  return ['read and set aside', ...indented(parts.map(({ reason, span }) => `${placeText(span, page)} ${pageText(reason)}`)), ''];
}
