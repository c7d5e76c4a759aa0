export { explainPage } from './explain-page.ts';
