import { mapSources } from '../model/index.ts';
import type { Field, Provenance } from '../model/index.ts';
import type { Span } from '../source/index.ts';
import { packSpan, spanLength, unpackSpan } from './pack-span.ts';
import type { Parts } from './parts.ts';

/** The part that holds the field, its spans replaced by their numbers, and then the spans (`packSpan`). */
export type PackedField = readonly [part: string, ...spans: number[]];

/** A field that is known from another page (of common parameters) stays as it is. */
export function packField(field: Field, file: string, parts: Parts): Field | PackedField {
  const spans: Span[] = [];
  const numbered = mapSources(field, (source) => withSpan(source, numberOf(source.span, spans)));
  if (spans.some((span) => span.file !== file)) return field;
  return [parts.put(numbered), ...spans.flatMap(packSpan)];
}

/** What was lost is noted. */
export function unpackField(field: Field | PackedField, file: string, parts: Parts, lost: Set<string>): Field | PackedField {
  if (!isPacked(field)) return field;
  const numbered = parts.get(field[0]) as Field | undefined;
  if (numbered === undefined) {
    lost.add(field[0]);
    return field;
  }
  const spans: Span[] = [];
  for (let index = 1; index < field.length; index += spanLength) spans.push(unpackSpan(field, index, file));
  return mapSources(numbered, (source) => withSpan(source, spans[source.span as unknown as number]));
}

/** In a part stands a number in place of a span: types know nothing of it. */
function withSpan(source: Provenance, span: number | Span | undefined): Provenance {
  return { ...source, span: span as Span };
}

function numberOf(span: Span, spans: Span[]): number {
  const known = spans.findIndex(({ file, start, end }) => start === span.start && end === span.end && file === span.file);
  return known >= 0 ? known : spans.push(span) - 1;
}

function isPacked(field: Field | PackedField): field is PackedField {
  return Array.isArray(field);
}
