import { fieldsOf } from '../model/index.ts';
import type { ApiModel, Field } from '../model/index.ts';

/** What a mend may change beside places: a type that was not known before. */
export interface Settled {
  readonly isSettled: (field: Field) => boolean;
  /** Structures that stand nowhere, for the words were meant as types. */
  readonly names: ReadonlySet<string>;
}

/** Where facts stand, which every mend moves, is left out of a comparison. */
const placed: ReadonlySet<string> = new Set(['source', 'sources', 'evidence', 'span', 'nameSpan', 'relative']);

/** All that a model states, as text: equal text, equal API. Places do not count, nor do blanks in prose. */
export function modelText(model: ApiModel, { isSettled, names }: Settled): string {
  const settled: ReadonlySet<unknown> = new Set(fieldsOf(model).filter(isSettled));
  const text = (value: unknown): string =>
    JSON.stringify(value, (key, part: unknown) => {
      if (placed.has(key)) return undefined;
      if (settled.has(part)) return inOrder(withoutType(part as Field));
      if (typeof part === 'string') return plainText(key, part);
      return typeof part === 'object' && part !== null && !Array.isArray(part) ? inOrder(part) : part;
    });
  const schemas = model.schemas
    .filter(({ shape, pageName }) => !(shape.kind === 'object' && shape.open && shape.fields.length === 0 && names.has(pageName ?? '')))
    // the words of a structure without a name are those of its field, which counts
    .map((schema) => text(schema.origin === 'derived' ? { ...schema, description: '' } : schema));
  return [model.name, ...model.operations.map(text), ...schemas.sort()].join('\n');
}

/** Who made an object first decides the order of its keys. */
function inOrder(part: object): object {
  return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function plainText(key: string, text: string): string {
  if (key === 'description' || key === 'title') return text.replace(/\s+/g, ' ').trim();
  // structures of one name are numbered by what stands before them on their page
  return key === 'id' || key === 'schema' ? text.replace(/@\d+/g, '') : text;
}

/** What a type says of its field, or is read by, is left out with it. */
function withoutType({ name, required, description, title, deprecated }: Field): object {
  return { name, required, description, title, deprecated };
}
