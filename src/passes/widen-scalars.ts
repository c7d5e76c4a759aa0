import { isOfType, isQuoted, jsonType, mapFields, sampleEvidence } from '../model/index.ts';
import type { JsonNode, TypeRef } from '../model/index.ts';
import type { Pass } from './pass.ts';

/**
 * A scalar that samples contradict with another scalar is either: `boolean` in the table, "中文" and "English" in the
 * samples is `boolean | string`. One value alone may be a slip, as exporters copy one sample to many pages; two that
 * differ were meant. Quotes around a value of the right type are a slip too, and `null` says nothing. Where shapes
 * disagree the table stands. `checks/` reports all of them.
 */
export const widenScalars: Pass = {
  name: 'widen-scalars',
  run: (model) => {
    const evidence = sampleEvidence(model);
    return mapFields(model, (field) => {
      const nodes = evidence.values.get(field) ?? [];
      if (field.type.kind !== 'scalar' || field.type.name === 'binary' || field.evidence.type.via === 'config') return field;
      const others = nodes.filter((node) => disagrees(node, field.type));
      const first = others[0];
      const distinct = new Set(others.map((node) => (node.kind === 'scalar' ? node.value : null)));
      if (!first || distinct.size < 2) return field;
      const names = [...new Set(others.map((node) => jsonType(node) as 'string' | 'number' | 'boolean'))];
      const members: TypeRef[] = [field.type, ...names.map((name) => ({ kind: 'scalar' as const, name }))];
      const guess = `the table says \`${field.type.name}\` and a sample holds ${JSON.stringify(first.kind === 'scalar' ? first.value : null)}`;
      return {
        ...field,
        type: { kind: 'union', members },
        evidence: { ...field.evidence, type: { ...field.evidence.type, rule: 'type/widened', guess } },
      };
    });
  },
};

function disagrees(node: JsonNode, type: TypeRef): boolean {
  return node.kind === 'scalar' && node.value !== null && !isOfType(node, type) && !isQuoted(node, type);
}
