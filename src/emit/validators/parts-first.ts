import type { TypeItem } from '../type-modules.ts';
import { referredSchemas } from './referred-schemas.ts';

/** The types of one file, each below those it is made of, as far as they do not go in a circle. */
export function partsFirst(items: readonly TypeItem[]): TypeItem[] {
  const bySchema = new Map(items.flatMap((item) => (item.kind === 'schema' ? [[item.schema.id, item]] : [])));
  const ordered = new Set<TypeItem>();
  const visited = new Set<TypeItem>();
  const visit = (item: TypeItem): void => {
    if (visited.has(item)) return;
    visited.add(item);
    for (const id of referredSchemas(item)) {
      const part = bySchema.get(id);
      if (part !== undefined) visit(part);
    }
    ordered.add(item);
  };
  items.forEach(visit);
  return [...ordered];
}
