import type { ApiModel, Schema } from '../../model/index.ts';
import { kebabCase, uniqueName } from '../kit/index.ts';

export interface FileStems {
  readonly ofOperation: (id: string) => string;
  readonly ofSchema: (id: string) => string;
}

/** `index` is the folder's door; the others are devices on Windows, whatever their ending. */
const reservedStems = ['index', 'con', 'prn', 'aux', 'nul'];

/** One file per operation and per schema that a page names; what is derived stands in its owner's file. */
export function fileStems(model: ApiModel, schema: (id: string) => Schema): FileStems {
  const taken = new Set(reservedStems);
  for (const n of '123456789') taken.add(`com${n}`).add(`lpt${n}`);
  const take = (name: string, kind: string): string => {
    const stem = kebabCase(name);
    return uniqueName(taken.has(stem) ? `${stem}-${kind}` : stem, taken, '-');
  };
  const operations = new Map(model.operations.map(({ id }) => [id, take(id, 'operation')]));
  const schemas = new Map<string, string>();
  for (const one of model.schemas) {
    if (one.owner === undefined) schemas.set(one.id, take(one.name, 'schema'));
  }

  function ofSchema(id: string, depth: number = 0): string {
    const { owner, name } = schema(id);
    const own = schemas.get(id);
    if (own !== undefined) return own;
    const stem = owner?.kind === 'operation' ? operations.get(owner.id) : undefined;
    // Owners that go in a circle are a bug of ours, but no reason to hang.
    if (stem === undefined && owner?.kind === 'schema' && depth < 100) return ofSchema(owner.id, depth + 1);
    if (stem !== undefined) return stem;
    throw new Error(`the schema ${name} belongs to nothing in the model`);
  }

  return {
    ofOperation: (id) => operations.get(id) ?? kebabCase(id),
    ofSchema: (id) => ofSchema(id),
  };
}
