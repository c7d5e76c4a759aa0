import type { ChangeRule } from './rule.ts';
import { bodyAdded } from './rules/body-added.ts';
import { bodyRemoved } from './rules/body-removed.ts';
import { bodyRequired } from './rules/body-required.ts';
import { contentTypeChanged } from './rules/content-type-changed.ts';
import { defaultChanged } from './rules/default-changed.ts';
import { deprecated } from './rules/deprecated.ts';
import { descriptionChanged } from './rules/description-changed.ts';
import { endpointMoved } from './rules/endpoint-moved.ts';
import { enumValueAdded } from './rules/enum-value-added.ts';
import { enumValueRemoved } from './rules/enum-value-removed.ts';
import { errorAdded } from './rules/error-added.ts';
import { errorRemoved } from './rules/error-removed.ts';
import { errorReworded } from './rules/error-reworded.ts';
import { fieldAdded } from './rules/field-added.ts';
import { fieldMoved } from './rules/field-moved.ts';
import { fieldOptional } from './rules/field-optional.ts';
import { fieldRemoved } from './rules/field-removed.ts';
import { fieldRenamed } from './rules/field-renamed.ts';
import { fieldRequired } from './rules/field-required.ts';
import { fieldTransferred } from './rules/field-transferred.ts';
import { inputReshaped } from './rules/input-reshaped.ts';
import { limitLoosened } from './rules/limit-loosened.ts';
import { limitTightened } from './rules/limit-tightened.ts';
import { operationAdded } from './rules/operation-added.ts';
import { operationRegrouped } from './rules/operation-regrouped.ts';
import { operationRemoved } from './rules/operation-removed.ts';
import { operationRenamed } from './rules/operation-renamed.ts';
import { parameterAmbient } from './rules/parameter-ambient.ts';
import { parameterMoved } from './rules/parameter-moved.ts';
import { responseChanged } from './rules/response-changed.ts';
import { retyped } from './rules/retyped.ts';
import { structureAdded } from './rules/structure-added.ts';
import { structureClosed } from './rules/structure-closed.ts';
import { structureRemoved } from './rules/structure-removed.ts';
import { structureRenamed } from './rules/structure-renamed.ts';
import { successChanged } from './rules/success-changed.ts';

/** Every kind of change that is told, in the order in which the changes of one thing are told. */
export const changeRules: readonly ChangeRule[] = [
  operationRemoved,
  operationRenamed,
  operationRegrouped,
  endpointMoved,
  inputReshaped,
  bodyRemoved,
  bodyRequired,
  bodyAdded,
  structureRemoved,
  structureRenamed,
  structureClosed,
  fieldRemoved,
  fieldRenamed,
  fieldMoved,
  fieldTransferred,
  fieldRequired,
  fieldOptional,
  parameterMoved,
  parameterAmbient,
  retyped,
  enumValueRemoved,
  enumValueAdded,
  limitTightened,
  limitLoosened,
  defaultChanged,
  fieldAdded,
  successChanged,
  errorRemoved,
  errorReworded,
  errorAdded,
  responseChanged,
  contentTypeChanged,
  deprecated,
  operationAdded,
  structureAdded,
  descriptionChanged,
];
