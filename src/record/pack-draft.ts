import type { Field, JsonNode, Operation, Schema } from '../model/index.ts';
import { packField, unpackField } from './pack-field.ts';
import type { PackedField } from './pack-field.ts';
import { packNode, unpackNode } from './pack-node.ts';
import type { PackedNode } from './pack-node.ts';
import type { Parts } from './parts.ts';

/** What a page states, whatever else is known of it. */
export interface Statements {
  readonly operations: readonly Operation[];
  readonly schemas: readonly Schema[];
}

/** The draft as it is kept: in place of fields and of samples' values may stand what they were packed into. `file` is the page's (`Span.file`). */
export function packDraft<D extends Statements>(draft: D, file: string, parts: Parts): D {
  return mapped(
    draft,
    (field) => packField(field, file, parts),
    (node) => packNode(node, file),
  );
}

/** Of what `packDraft` gave for that file, the draft; nothing, where a part of it was lost. */
export function unpackDraft<D extends Statements>(packed: D, file: string, parts: Parts): D | undefined {
  const lost = new Set<string>();
  const draft = mapped(
    packed,
    (field) => unpackField(field, file, parts, lost),
    (node) => unpackNode(node, file),
  );
  return lost.size === 0 ? draft : undefined;
}

/** There and back alike; the types know the unpacked alone. */
function mapped<D extends Statements>(
  draft: D,
  mapField: (field: Field) => Field | PackedField,
  mapNode: (node: JsonNode) => JsonNode | PackedNode,
): D {
  const schemas = draft.schemas.map((schema) =>
    schema.shape.kind === 'object' ? { ...schema, shape: { ...schema.shape, fields: schema.shape.fields.map(mapField) } } : schema,
  );
  const operations = draft.operations.map((operation) => ({
    ...operation,
    parameters: operation.parameters.map(mapField),
    ...(operation.samples && { samples: operation.samples.map((sample) => ({ ...sample, value: mapNode(sample.value) })) }),
  }));
  return { ...draft, operations, schemas };
}
