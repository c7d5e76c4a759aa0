import { checkFigure } from './figures/check.mjs';
import { compileFigure } from './figures/compile.mjs';
import { generateFigure } from './figures/generate.mjs';
import { growthFigure } from './figures/growth.mjs';
import { installFigure } from './figures/install.mjs';
import { memoryFigure } from './figures/memory.mjs';
import { onePageFigure } from './figures/one-page.mjs';
import { rerunFigure } from './figures/rerun.mjs';

/** What is measured. @type {readonly import('./figures/figure.mjs').Figure[]} */
export const figures = [generateFigure, rerunFigure, onePageFigure, checkFigure, growthFigure, memoryFigure, compileFigure, installFigure];
