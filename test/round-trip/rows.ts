import { fieldsOf } from './api.ts';
import type { Api, FieldSpec } from './api.ts';

/** A row of a table that shows members below their parent. */
export interface FlatRow {
  readonly field: FieldSpec;
  readonly depth: number;
  readonly parents: readonly FieldSpec[];
  /** For each level from the outermost: whether the row there is its parent's last. The row's own comes last. */
  readonly lasts: readonly boolean[];
}

/** Every field with all that stands below it, in the order of a page. */
export function flatRows(
  fields: readonly FieldSpec[],
  api: Api,
  parents: readonly FieldSpec[] = [],
  lasts: readonly boolean[] = [],
): FlatRow[] {
  return fields.flatMap((field, index) => {
    const own = [...lasts, index === fields.length - 1];
    return [{ field, depth: parents.length, parents, lasts: own }, ...flatRows(fieldsOf(field.type, api), api, [...parents, field], own)];
  });
}
