import { loadConfig } from '../../config/index.ts';
import type { Run } from '../command.ts';
import { exitCodeOf, printDiagnostics } from '../report.ts';
import { chosenRules } from '../rules/chosen-rules.ts';
import { ruleList } from '../rules/rule-list.ts';
import type { Rule } from '../rules/rule-list.ts';
import { UsageError } from '../usage-error.ts';

/** Lists the codes of diagnostics, as severe as the config makes them. */
export const rules: Run = async (invocation) => {
  const { settings, terminal, inputs } = invocation;
  const { format } = settings;
  if (format !== 'pretty' && format !== 'json')
    throw new UsageError(`there are no rules in the format \`${format}\``, 'formats are pretty, json');
  const loaded = settings.noConfig ? { config: undefined, diagnostics: [] } : await loadConfig(terminal.cwd, settings.config);
  if (loaded.diagnostics.length > 0) {
    const file = 'file' in loaded ? loaded.file : undefined;
    printDiagnostics({ ...invocation, settings: { ...settings, format: 'pretty' } }, loaded.diagnostics, file ? [file] : [], {
      output: terminal.stderr,
    });
    return exitCodeOf(invocation, loaded.diagnostics);
  }
  const chosen = chosenRules(ruleList(loaded.config), inputs);
  terminal.stdout.write(format === 'json' ? `${JSON.stringify({ version: 1, rules: chosen }, null, 2)}\n` : table(chosen));
  return 0;
};

function table(list: readonly Rule[]): string {
  const rows = list.map((rule) => [rule.code, severityWords(rule), rule.title] as const);
  const [codes = 0, severities = 0] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map(([code, severity, title]) => `${code.padEnd(codes)}  ${severity.padEnd(severities)}  ${title}\n`).join('');
}

/** `off (warning), shop: error`: in brackets what it is without the config. */
function severityWords({ severity, default: own, apis }: Rule): string {
  const set = severity === own ? severity : `${severity} (${own})`;
  return [set, ...Object.entries(apis).map(([api, level]) => `${api}: ${level}`)].join(', ');
}
