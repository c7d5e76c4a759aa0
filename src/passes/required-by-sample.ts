import { mapFields, refsIn, sampleEvidence } from '../model/index.ts';
import type { ApiModel, Schema } from '../model/index.ts';
import type { Pass } from './pass.ts';

/**
 * Tables of answers rarely say what is always there. A field that every sample of its structure holds is taken to be;
 * one that comes only on failure, or on a condition, is not.
 */
export const requiredBySample: Pass = {
  name: 'required-by-sample',
  run: (model) => {
    const evidence = sampleEvidence(model);
    const answers = reachableFromAnswers(model);
    return mapFields(model, (field, holder) => {
      if (field.evidence.required.rule !== 'required/unstated' || !('shape' in holder) || !answers.has(holder.id)) return field;
      const objects = evidence.objects.get(holder.id) ?? [];
      const always = objects.length > 0 && objects.every((object) => object.members.some((member) => member.name === field.name));
      if (!always || conditional.test(field.description ?? '') || objects.some((object) => holdsNull(object, field.name))) return field;
      const seen = objects[0]?.members.find((member) => member.name === field.name);
      const required = {
        via: 'sample' as const,
        rule: 'required/in-every-sample',
        span: seen?.nameSpan ?? field.source.span,
        guess: 'every sample holds it',
      };
      return { ...field, required: true, evidence: { ...field.evidence, required } };
    });
  },
};

const conditional =
  /(?:当|仅|只有|只在|如果|若).{0,20}(?:时|才|会)|失败时|可能(?:为空|没有|不返回)|可为空|\bonly (?:if|when)\b|\bif\b.*\b(?:fail|present)|\bwhen\b.*\bfail|may be (?:null|absent|missing)|optional/i;

function holdsNull(
  object: { readonly members: readonly { readonly name: string; readonly value: { readonly kind: string; readonly value?: unknown } }[] },
  name: string,
): boolean {
  return object.members.some((member) => member.name === name && member.value.kind === 'scalar' && member.value.value === null);
}

function reachableFromAnswers(model: ApiModel): Set<string> {
  const schemas = new Map<string, Schema>(model.schemas.map((schema) => [schema.id, schema]));
  const reached = new Set<string>();
  const queue = model.operations.flatMap((operation) =>
    operation.responses.flatMap((response) => (response.type ? refsIn(response.type) : [])),
  );
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const shape = schemas.get(id)?.shape;
    if (shape?.kind === 'object') queue.push(...shape.fields.flatMap((field) => refsIn(field.type)));
    else if (shape) queue.push(...refsIn(shape.type));
  }
  return reached;
}
