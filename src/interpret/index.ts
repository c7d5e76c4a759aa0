export { settledTypes } from './settled-types.ts';
export type { EndpointRule } from './endpoint.ts';
export { interpret } from './interpret.ts';
export type { InterpretOptions } from './interpret.ts';
