import { onePage } from '../contestants/ours.mjs';
import { openapiTypescript } from '../contestants/peers.mjs';
import { timeRow } from './figure.mjs';

/** One page of all changed. @type {import('./figure.mjs').Figure} */
export const onePageFigure = {
  name: 'one-page',
  contestants: (stage) => Promise.all([onePage(stage), openapiTypescript(stage)]),
  rows: (measured) => [timeRow(measured, 'md2sdk generate, one page changed', 'openapi-typescript', 0.4)],
};
