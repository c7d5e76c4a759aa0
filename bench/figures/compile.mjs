import { compileHeyApi, compileOurs } from '../contestants/compile.mjs';
import { timeRow } from './figure.mjs';

const compilers = ['tsc 5.9', 'tsc 7'];

/** Strict compilation of what was generated. @type {import('./figure.mjs').Figure} */
export const compileFigure = {
  name: 'compile',
  contestants: async (stage) => {
    const pairs = await Promise.all(
      compilers.map((compiler) => Promise.all([compileOurs(stage, compiler), compileHeyApi(stage, compiler)])),
    );
    return pairs.flat();
  },
  rows: (measured) => compilers.flatMap((compiler) => [timeOf(measured, compiler), errorsOf(measured, compiler)]),
};

const timeOf = (measured, compiler) => timeRow(measured, `${compiler} of md2sdk`, `${compiler} of hey-api`, 1);

function errorsOf(measured, compiler) {
  const [ours, other] = ['md2sdk', 'hey-api'].map((name) => measured.get(`${compiler} of ${name}`).count);
  return {
    what: `${compiler} of md2sdk, errors`,
    ours: String(ours),
    other: `hey-api ${other}`,
    ratio: undefined,
    bar: '0',
    holds: ours === 0,
  };
}
