import type { ApiModel } from '../model/index.ts';
import { dropDoubtfulEnums } from './drop-doubtful-enums.ts';
import { dropOrphans } from './drop-orphans.ts';
import { inferLinks } from './infer-links.ts';
import { joinLanguages } from './join-languages.ts';
import { linkStructures } from './link-structures.ts';
import { listsBySample } from './lists-by-sample.ts';
import { nameOperations } from './name-operations.ts';
import { nameSchemas } from './name-schemas.ts';
import type { Pass, PassContext } from './pass.ts';
import { nestBySample } from './nest-by-sample.ts';
import { requiredBySample } from './required-by-sample.ts';
import { separateEndpoints } from './separate-endpoints.ts';
import { shareEnums } from './share-enums.ts';
import { settleTypes } from './settle-types.ts';
import { structuresFromSamples } from './structures-from-samples.ts';
import { typeEnumsBySample } from './type-enums-by-sample.ts';
import { widenScalars } from './widen-scalars.ts';

/** All passes, in the order in which they run. */
export const passes: readonly Pass[] = [
  joinLanguages,
  separateEndpoints,
  settleTypes,
  nestBySample,
  listsBySample,
  inferLinks,
  linkStructures,
  typeEnumsBySample,
  dropDoubtfulEnums,
  shareEnums,
  structuresFromSamples,
  widenScalars,
  requiredBySample,
  dropOrphans,
  nameOperations,
  nameSchemas,
];

export function runPasses(model: ApiModel, context: PassContext): ApiModel {
  return passes.reduce((current, pass) => pass.run(current, context), model);
}
