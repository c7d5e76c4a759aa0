import { fieldsOf, refsIn } from '../../model/index.ts';
import type { ApiModel, Field, Provenance } from '../../model/index.ts';

/** Where structures are mentioned. Pages may name thousands that stand nowhere: none of them is looked for through the whole model. */
export interface Mentions {
  /** The first field whose type names a structure. */
  readonly fieldOf: (reference: string) => Field | undefined;
  /** Where an operation, or a structure, stands. */
  readonly sourceOf: (id: string) => Provenance | undefined;
  /** A structure's name as its pages write it. */
  readonly spellingOf: (reference: string) => string | undefined;
}

export function mentions(model: ApiModel): Mentions {
  let fields: ReadonlyMap<string, Field> | undefined;
  let sources: ReadonlyMap<string, Provenance> | undefined;
  return {
    // most pages describe all that they name
    fieldOf: (reference) => (fields ??= firstFields(model)).get(reference),
    sourceOf: (id) => (sources ??= sourcesOf(model)).get(id),
    spellingOf: (reference) => model.spellings?.[reference],
  };
}

function firstFields(model: ApiModel): Map<string, Field> {
  const first = new Map<string, Field>();
  for (const field of fieldsOf(model)) for (const id of refsIn(field.type)) if (!first.has(id)) first.set(id, field);
  return first;
}

function sourcesOf({ operations, schemas }: ApiModel): Map<string, Provenance> {
  return new Map([
    ...schemas.flatMap(({ id, sources: [source] }) => (source ? [[id, source] as const] : [])),
    ...operations.map(({ id, source }) => [id, source] as const),
  ]);
}
