export { settledTypes } from './settled-types.ts';
export { nameKey } from './context.ts';
export type { EndpointRule } from './endpoint.ts';
export { interpret } from './interpret.ts';
export type { InterpretOptions } from './interpret.ts';
