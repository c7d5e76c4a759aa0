export { bearing, commonGround, noGround, pageShare } from './common-ground.ts';
export type { CommonGround, PageShare } from './common-ground.ts';
export { settledTypes } from './settled-types.ts';
export type { EndpointRule } from './endpoint.ts';
export { interpretPage, joinDrafts } from './interpret.ts';
export type { InterpretOptions, PageDraft } from './interpret.ts';
