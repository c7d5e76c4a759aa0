import { rerun } from '../contestants/ours.mjs';
import { openapiTypescript } from '../contestants/peers.mjs';
import { timeRow } from './figure.mjs';

/** Nothing changed, and no file is touched. @type {import('./figure.mjs').Figure} */
export const rerunFigure = {
  name: 'rerun',
  contestants: (stage) => Promise.all([rerun(stage), openapiTypescript(stage)]),
  rows: (measured) => [timeRow(measured, 'md2sdk generate, nothing changed', 'openapi-typescript', 0.15)],
};
