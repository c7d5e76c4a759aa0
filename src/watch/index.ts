export { lookAt } from './look-at.ts';
export type { Look, PageInputs, Watched } from './look-at.ts';
export { nextChange } from './next-change.ts';
export type { NextChangeOptions } from './next-change.ts';
export { changedFiles } from './stamps.ts';
export type { Stamps } from './stamps.ts';
