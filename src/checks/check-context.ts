import { sampleEvidence } from '../model/index.ts';
import type { ApiModel } from '../model/index.ts';
import type { CheckContext } from './check.ts';

/** The samples are walked once for all rules. */
export function checkContext(model: ApiModel): CheckContext {
  return { model, evidence: sampleEvidence(model), schemas: new Map(model.schemas.map((schema) => [schema.id, schema])) };
}
