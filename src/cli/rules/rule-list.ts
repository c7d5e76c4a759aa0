import type { LoadedConfig } from '../../config/index.ts';
import { catalog, configuredSeverity, isSettable } from '../../diagnostics/index.ts';
import type { DiagnosticCode, SeverityLevel, SeverityRules } from '../../diagnostics/index.ts';

/** A code as a config has it. */
export interface Rule {
  readonly code: DiagnosticCode;
  readonly severity: SeverityLevel;
  /** Without a config. */
  readonly default: SeverityLevel;
  /** Whether a config may set the severity. */
  readonly settable: boolean;
  readonly title: string;
  readonly reason: string;
  readonly fix: string;
  /** Severities of the APIs that have another. */
  readonly apis: Readonly<Record<string, SeverityLevel>>;
}

/** Every code there is, in the order of the catalog. */
export function ruleList(config: LoadedConfig | undefined): Rule[] {
  return (Object.keys(catalog) as DiagnosticCode[]).map((code) => ruleOf(code, config));
}

function ruleOf(code: DiagnosticCode, config: LoadedConfig | undefined): Rule {
  const { severity: own, title, reason, fix } = catalog[code];
  const common = config?.severity ? [config.severity] : [];
  const severityBy = (rules: readonly SeverityRules[]): SeverityLevel => configuredSeverity(code, rules) ?? own;
  const severity = severityBy(common);
  const apis = (config?.apis ?? []).flatMap((api) => {
    const level = severityBy(api.severity ? [api.severity, ...common] : common);
    return level === severity ? [] : [[api.name, level] as const];
  });
  return { code, severity, default: own, settable: isSettable(code), title, reason, fix, apis: Object.fromEntries(apis) };
}
