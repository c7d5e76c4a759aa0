import { check } from '../contestants/ours.mjs';
import { openapiTypescriptCheck } from '../contestants/peers.mjs';
import { timeRow } from './figure.mjs';

/** Is what is checked in fresh? Without a cache. @type {import('./figure.mjs').Figure} */
export const checkFigure = {
  name: 'check',
  contestants: async (stage) => {
    const peer = await openapiTypescriptCheck(stage);
    return [await check(stage), peer];
  },
  rows: (measured) => [timeRow(measured, 'md2sdk check', 'openapi-typescript --check', 1)],
};
