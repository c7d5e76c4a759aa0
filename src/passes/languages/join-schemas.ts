import type { Schema } from '../../model/index.ts';
import { joinFields } from './join-fields.ts';
import { joinTypes } from './join-types.ts';
import type { Joining } from './joining.ts';

/** Two descriptions of one structure become the first of them, which then knows what both say. */
export function joinSchemas(a: Schema, b: Schema, joining: Joining): void {
  if (a.id === b.id || joining.joined.has(b.id)) return;
  // noted before their members are looked at, which may lead back here
  joining.joined.set(b.id, a.id);
  joining.schemas.delete(b.id);
  const places = [a, b].map(({ sources }) => sources[0]?.span);
  const shape =
    a.shape.kind === 'object' && b.shape.kind === 'object'
      ? { ...a.shape, fields: joinFields(a.shape.fields, b.shape.fields, places, joining), open: a.shape.open && b.shape.open }
      : a.shape.kind === 'alias' && b.shape.kind === 'alias'
        ? { ...a.shape, type: joinTypes(a.shape.type, b.shape.type, joining).type }
        : a.shape;
  const description = a.description ?? b.description;
  joining.schemas.set(a.id, { ...a, shape, sources: [...a.sources, ...b.sources], ...(description !== undefined && { description }) });
}
