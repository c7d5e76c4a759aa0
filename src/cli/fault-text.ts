import { systemFault } from './system-fault.ts';
import { UsageError } from './usage-error.ts';

/** What is said of an error that a run ends with. */
export function faultText(error: unknown): string {
  if (error instanceof UsageError) return usageText(error);
  const fault = systemFault(error);
  if (fault !== undefined) return `md2sdk: ${fault}\n`;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `md2sdk: this is a fault of md2sdk, not of your pages; please report it\n${detail}\n`;
}

function usageText({ message, hint }: UsageError): string {
  return `md2sdk: ${message}\n${hint === undefined ? '' : `  ${hint}\n`}  \`md2sdk --help\` lists commands and flags\n`;
}
