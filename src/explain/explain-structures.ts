import type { Schema } from '../model/index.ts';
import type { SchemaSheet } from '../sheet/index.ts';
import { placeText } from './evidence-text.ts';
import type { ExplainContext } from './explain-context.ts';
import { explainRowless } from './explain-field.ts';
import { tableLines } from './explain-table.ts';
import { indented, labelled } from './indented.ts';
import { pageText } from './page-text.ts';

/** A structure that the page describes in a table of its own. */
export function explainStructure(sheet: SchemaSheet, context: ExplainContext): string[] {
  const { page, model } = context;
  const { span } = sheet.name;
  const schema = model.schemas.find(({ sources }) =>
    sources.some((source) => source.span.file === page && source.span.start === span.start),
  );
  const own = pageText(sheet.name.text);
  return [
    `structure ${schema ? pageText(schema.name) : `${own} (not in the model)`} at ${placeText(span, page)}`,
    ...indented([
      ...(schema && schema.name !== own ? [labelled('written', own)] : []),
      ...(schema ? elsewhere(schema, sheet, page) : []),
      ...tableLines(sheet, schema ? context.fieldsIn({ kind: 'ref', schema: schema.id }) : [], context),
    ]),
    '',
  ];
}

const shownPlaces = 5;

/** Other places that say the same; the first described counts. */
function elsewhere({ sources }: Schema, sheet: SchemaSheet, page: string): string[] {
  const others = sources.filter(({ span }) => span.file !== page || span.start !== sheet.name.span.start);
  if (others.length === 0) return [];
  const rest = others.length > shownPlaces ? ` and ${others.length - shownPlaces} more` : '';
  return [
    labelled(
      'also at',
      `${others
        .slice(0, shownPlaces)
        .map(({ span }) => placeText(span, page))
        .join(', ')}${rest}`,
    ),
  ];
}

/** The structures that only a sample of this page shows. */
export function explainSampled({ model, page }: ExplainContext): string[] {
  const sampled = model.schemas.flatMap((schema) => {
    const source = schema.sources[0];
    return source?.via === 'sample' && source.span.file === page ? [{ schema, source }] : [];
  });
  // the outer before the inner
  sampled.sort((a, b) => a.source.span.start - b.source.span.start);
  return sampled.flatMap(({ schema, source }) => {
    if (schema.shape.kind !== 'object') return [];
    return [
      `structure ${pageText(schema.name)} from the sample at ${placeText(source.span, page)}`,
      ...indented(schema.shape.fields.flatMap((field) => explainRowless(field, page))),
      '',
    ];
  });
}
