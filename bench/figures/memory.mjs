import { generate } from '../contestants/ours.mjs';
import { openapiTypescript } from '../contestants/peers.mjs';
import { mebibytes } from './figure.mjs';

/** The most memory that the processes hold. @type {import('./figure.mjs').Figure} */
export const memoryFigure = {
  name: 'memory',
  contestants: (stage) => Promise.all([generate(stage), openapiTypescript(stage)]),
  rows: (measured) => {
    const [ours, other] = ['md2sdk generate', 'openapi-typescript'].map((name) => measured.get(name).peak);
    const row = { what: 'peak memory of md2sdk generate', ours: mebibytes(ours), other: `openapi-typescript ${mebibytes(other)}` };
    return [{ ...row, ratio: ours / other, bar: '≤ 1 ×', holds: ours <= other }];
  },
};
