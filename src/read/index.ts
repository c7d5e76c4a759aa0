export { pathIn, templated } from './endpoint/path-text.ts';
export { readPage } from './read-page.ts';
