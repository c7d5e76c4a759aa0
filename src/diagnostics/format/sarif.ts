import type { Span } from '../../source/index.ts';
import { catalog } from '../catalog.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { FormatOptions } from './format-options.ts';
import { regionOf } from './region.ts';

/** SARIF 2.1.0, as code scanning services take it. */
export function formatSarif(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const driver = { name: 'md2sdk', version: options.version, rules: codes.map(ruleOf) };
  const results = diagnostics.map((diagnostic) => resultOf(diagnostic, codes.indexOf(diagnostic.code), options));
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(code: Diagnostic['code']): object {
  const { title, reason, fix, severity } = catalog[code];
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: reason },
    help: { text: fix },
    defaultConfiguration: { level: severity },
  };
}

function resultOf(diagnostic: Diagnostic, ruleIndex: number, options: FormatOptions): object {
  const { code, severity, message, span, related = [], hint } = diagnostic;
  const relatedLocations = related.map((other, id) => ({
    id,
    message: { text: other.message },
    ...locationOf(other.span, options),
  }));
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: hint === undefined ? message : `${message}\n${hint}` },
    locations: span ? [locationOf(span, options)] : [],
    ...(relatedLocations.length > 0 && { relatedLocations }),
  };
}

function locationOf(span: Span, options: FormatOptions): object {
  const { line, column, endLine, endColumn } = regionOf(span, options.file(span.file));
  const uri = span.file.split('/').map(encodeURIComponent).join('/');
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return { physicalLocation: { artifactLocation: { uri }, region } };
}
