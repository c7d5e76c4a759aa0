export type { Check, CheckContext } from './check.ts';
export { runChecks } from './checks.ts';
