import { generate } from '../contestants/ours.mjs';
import { heyApi, oazapfts, openapiTypescript, orval } from '../contestants/peers.mjs';
import { timeRow } from './figure.mjs';

/** From nothing to types, client, validators and OpenAPI. @type {import('./figure.mjs').Figure} */
export const generateFigure = {
  name: 'generate',
  contestants: (stage) => Promise.all([generate, openapiTypescript, oazapfts, orval, heyApi].map((contestant) => contestant(stage))),
  rows: (measured) => [
    timeRow(measured, 'md2sdk generate', 'openapi-typescript', 1),
    timeRow(measured, 'md2sdk generate', 'orval', 0.6),
    timeRow(measured, 'md2sdk generate', 'hey-api', 0.3),
  ],
};
