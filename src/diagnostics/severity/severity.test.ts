import { describe, expect, it } from 'vitest';
import { catalog } from '../catalog/catalog.ts';
import type { DiagnosticCode } from '../catalog/catalog.ts';
import { diagnose } from '../diagnose.ts';
import { severityFault } from './severity-fault.ts';
import type { SeverityRules } from './severity-rules.ts';
import { configuredSeverity, withSeverities } from './with-severities.ts';

describe('a severity by config', () => {
  const common: SeverityRules = { 'check/*': 'off', 'check/sample-enum': 'error', 'read/moved-cells': 'warning' };

  it('is that of the code before that of its room', () => {
    expect(configuredSeverity('check/sample-enum', [common])).toBe('error');
    expect(configuredSeverity('check/enum-default', [common])).toBe('off');
    expect(configuredSeverity('link/same-operation', [common])).toBeUndefined();
  });

  it("is the API's own before the common one", () => {
    const own: SeverityRules = { 'check/*': 'note' };
    expect(configuredSeverity('check/sample-enum', [own, common])).toBe('note');
    expect(configuredSeverity('read/moved-cells', [own, common])).toBe('warning');
  });

  it('leaves errors of the catalog alone, also by their room', () => {
    expect(configuredSeverity('check/changed', [common])).toBeUndefined();
    expect(configuredSeverity('config/not-followed', [{ 'check/*': 'off', ...({ 'config/*': 'off' } as object) }])).toBeUndefined();
  });

  it('is put on diagnostics; what is off is left out, and what nobody sets stays the same object', () => {
    const [sample, missing, moved, column] = [
      diagnose('check/sample-enum', undefined, 'a'),
      diagnose('check/missing', undefined, 'b'),
      diagnose('check/enum-default', undefined, 'c'),
      diagnose('read/unknown-column', undefined, 'd'),
    ];
    const told = withSeverities([sample, missing, moved, column], [common]);
    expect(told.map(({ code, severity }) => [code, severity])).toEqual([
      ['check/sample-enum', 'error'],
      ['check/missing', 'error'],
      ['read/unknown-column', 'warning'],
    ]);
    expect(told.at(-1)).toBe(column);
    expect(sample.severity).toBe('warning');
  });
});

describe('what may be set', () => {
  it('are all codes but errors and those of the config, and rooms that hold some', () => {
    const refused = (Object.keys(catalog) as DiagnosticCode[]).filter((code) => severityFault(code, 'off'));
    const fixed = Object.entries(catalog).filter(([code, { severity }]) => severity === 'error' || code.startsWith('config/'));
    expect(refused).toEqual(fixed.map(([code]) => code));
    expect(severityFault('check/*', 'off')).toBeUndefined();
    expect(severityFault('config/*', 'off')).toMatchObject({ isUnknown: true });
  });

  it('is an error for what is one', () => {
    expect(severityFault('read/no-endpoint', 'error')).toBeUndefined();
    expect(severityFault('read/no-endpoint', 'off')).toMatchObject({
      isUnknown: false,
      message: expect.stringContaining('is always an error'),
    });
  });
});
