import { severityFault } from '../diagnostics/index.ts';
import type { EntryFault } from './shape.ts';

/** What is wrong with an entry of `severity`: a code that there is not, or one that is an error whatever a config says. */
export function severityEntryFault(name: string, level: unknown): EntryFault | undefined {
  const fault = severityFault(name, level);
  if (!fault) return undefined;
  const { isUnknown, message, hint } = fault;
  return { code: isUnknown ? 'config/unknown-key' : 'config/wrong-value', atKey: isUnknown, message, ...(hint !== undefined && { hint }) };
}
