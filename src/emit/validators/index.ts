export { validators } from './validators.ts';
