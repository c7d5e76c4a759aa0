import type { Location, Log, Notification, ReportingDescriptor, Result } from 'sarif';
import type { Span } from '../../source/index.ts';
import { catalog } from '../catalog/catalog.ts';
import type { DiagnosticCode } from '../catalog/catalog.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { fingerprints } from './fingerprints.ts';
import type { FormatOptions } from './format-options.ts';
import { regionOf } from './region.ts';

/**
 * SARIF 2.1.0, as code scanning services take it. GitHub's refuses a whole log for one result without a place, so that what has none
 * is a notification of the run.
 */
export function formatSarif(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const prints = fingerprints(diagnostics, options);
  const results: Result[] = [];
  const notifications: Notification[] = [];
  for (const [index, diagnostic] of diagnostics.entries()) {
    const rule = { id: diagnostic.code, index: codes.indexOf(diagnostic.code) };
    const said = { level: diagnostic.severity, message: { text: wordsOf(diagnostic) } };
    const place = placeOf(diagnostic);
    if (!place) notifications.push({ ...said, associatedRule: rule });
    else {
      const partialFingerprints = { 'md2sdk/v1': prints[index] ?? '' };
      const locations = [locationOf(place, options)];
      results.push({ ruleId: rule.id, ruleIndex: rule.index, ...said, locations, ...relatedOf(diagnostic, options), partialFingerprints });
    }
  }
  const { version } = options;
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'md2sdk', version, semanticVersion: version, rules: codes.map(ruleOf) } },
        invocations: [
          {
            executionSuccessful: notifications.every(({ level }) => level !== 'error'),
            ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(code: DiagnosticCode): ReportingDescriptor {
  const { title, reason, fix, severity } = catalog[code];
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: reason },
    help: { text: `${reason} ${fix}`, markdown: `${reason}\n\n**What to do:** ${fix}` },
    defaultConfiguration: { level: severity },
  };
}

/** What is gone has its old place only. */
function placeOf({ span, related = [] }: Diagnostic): Span | undefined {
  return span ?? related[0]?.span;
}

function relatedOf({ related = [] }: Diagnostic, options: FormatOptions): Pick<Result, 'relatedLocations'> {
  if (related.length === 0) return {};
  return { relatedLocations: related.map(({ message, span }, id) => ({ id, message: { text: message }, ...locationOf(span, options) })) };
}

function wordsOf({ message, hint }: Diagnostic): string {
  return hint === undefined ? message : `${message}\n${hint}`;
}

function locationOf(span: Span, options: FormatOptions): Location {
  const { line, column, endLine, endColumn } = regionOf(span, options.file(span.file));
  const uri = span.file.split('/').map(encodeURIComponent).join('/');
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return { physicalLocation: { artifactLocation: { uri }, region } };
}
