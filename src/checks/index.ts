export type { Check, CheckContext } from './check.ts';
export { checks, runChecks } from './checks.ts';
