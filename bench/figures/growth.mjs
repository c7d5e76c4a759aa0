import { generate } from '../contestants/ours.mjs';
import { mebibytes } from './figure.mjs';

const factors = [1, 4, 16];
const mostPerPage = 1.1;
const mostMemory = 700 * 2 ** 20;

/** Larger APIs: copies of the pages, with operations and structures under other names. @type {import('./figure.mjs').Figure} */
export const growthFigure = {
  name: 'growth',
  long: true,
  contestants: (stage) => Promise.all(factors.map((factor) => generate(stage, factor * stage.pages.length))),
  rows: (measured, { pages }) => {
    const sizes = factors.map((factor) => factor * pages.length);
    const steps = sizes.map((size, index) => {
      const figures = measured.get(index === 0 ? 'md2sdk generate' : `md2sdk generate, ${size} pages`);
      return { size, ...figures, perPage: figures.seconds / size };
    });
    const largest = steps.at(-1);
    return [
      ...steps.slice(1).map((step, index) => perPageRow(step, steps[index])),
      {
        what: `peak memory at ${largest.size} pages`,
        ours: mebibytes(largest.peak),
        other: '',
        ratio: undefined,
        bar: `≤ ${mebibytes(mostMemory)}`,
        holds: largest.peak <= mostMemory,
      },
    ];
  },
};

function perPageRow(step, before) {
  const milliseconds = ({ perPage }) => `${(perPage * 1000).toFixed(2)} ms`;
  const ratio = step.perPage / before.perPage;
  return {
    what: `time per page, ${step.size} pages`,
    ours: milliseconds(step),
    other: `${before.size} pages ${milliseconds(before)}`,
    ratio,
    cpuRatio: step.cpu === undefined ? undefined : step.cpu / step.size / (before.cpu / before.size),
    bar: `≤ ${mostPerPage} ×`,
    holds: ratio <= mostPerPage,
  };
}
