export { timed } from './timed.ts';
