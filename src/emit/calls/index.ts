export { answerKind } from './answer-kind.ts';
export { callNames } from './call-names.ts';
export type { CallNames, Calls, ClientNames } from './call-names.ts';
export { callSignature, genericType } from './call-signature.ts';
export { callTypes } from './call-types.ts';
export type { CallTypes } from './call-types.ts';
export { constantValue } from './constant-value.ts';
export { operationDoc } from './operation-doc.ts';
export { runtimeSymbol } from './runtime-symbol.ts';
