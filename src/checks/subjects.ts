import type { Field, JsonNode, TypeRef } from '../model/index.ts';
import { sampledResponse } from '../model/index.ts';
import type { Span } from '../source/index.ts';
import type { CheckContext } from './check.ts';

/** Something whose type the page states, and the values that samples show for it. */
export interface Subject {
  /** As messages say it. */
  readonly label: string;
  /** As the page states it, before samples widened it. */
  readonly stated: TypeRef;
  /** Set where samples widened the type. */
  readonly widened?: TypeRef;
  /** Where the type is stated. */
  readonly place: Span;
  readonly nodes: readonly JsonNode[];
}

/** Every field and body of the model whose type was read, not seen, and which samples show. */
export function subjects({ model, evidence }: CheckContext): Subject[] {
  return [...[...evidence.values].flatMap(([field, nodes]) => fieldSubject(field, nodes)), ...model.operations.flatMap(bodySubjects)];
}

function fieldSubject(field: Field, nodes: readonly JsonNode[]): Subject[] {
  const { type: source } = field.evidence;
  if (source.via === 'config') return [];
  // what a sample said of the type cannot contradict it, but the row may
  const place = source.via === 'sample' ? field.source.span : source.span;
  const first = source.rule === 'type/widened' && field.type.kind === 'union' ? field.type.members[0] : undefined;
  return [{ label: `\`${field.name}\``, stated: first ?? field.type, place, nodes, ...(first && { widened: field.type }) }];
}

function bodySubjects(operation: CheckContext['model']['operations'][number]): Subject[] {
  return (operation.samples ?? []).flatMap((sample): Subject[] => {
    const body = sample.side === 'request' ? operation.requestBody : sampledResponse(operation, sample);
    if (!body?.type || body.source.via === 'sample') return [];
    return [{ label: `the ${sample.side}`, stated: body.type, place: body.source.span, nodes: [sample.value] }];
  });
}
