import type { Report } from '../diagnostics/index.ts';
import type { ApiModel } from '../model/index.ts';
import type { Check } from './check.ts';
import { checkContext } from './check-context.ts';
import { deadLink } from './dead-link.ts';
import { enumDefault } from './enum-default.ts';
import { namesByCase } from './names-by-case.ts';
import { sampleEnum } from './sample-enum.ts';
import { sampleMissing } from './sample-missing.ts';
import { sampleQuoted } from './sample-quoted.ts';
import { sampleSurplus } from './sample-surplus.ts';
import { sampleType } from './sample-type.ts';

/** All rules. */
export const checks: readonly Check[] = [
  sampleType,
  sampleQuoted,
  sampleEnum,
  sampleMissing,
  sampleSurplus,
  enumDefault,
  namesByCase,
  deadLink,
];

export function runChecks(model: ApiModel, report: Report): void {
  const context = checkContext(model);
  for (const check of checks) for (const diagnostic of check.run(context)) report(diagnostic);
}
