import type { catalog, DiagnosticCode } from '../catalog/catalog.ts';
import type { Severity } from '../diagnostic.ts';

/** `off`: not even told. */
export type SeverityLevel = Severity | 'off';

type RoomOf<Code extends string> = Code extends `${infer Room}/${string}` ? Room : never;

/** Codes whose severity a config may set: what the catalog calls an error stays one, and a config does not judge itself. */
export type SettableCode = {
  [Code in DiagnosticCode]: (typeof catalog)[Code]['severity'] extends 'error' ? never : RoomOf<Code> extends 'config' ? never : Code;
}[DiagnosticCode];

/** Severities by code, or by all codes of a room: `check/*`. */
export type SeverityRules = Readonly<Partial<Record<SettableCode | `${RoomOf<SettableCode>}/*`, SeverityLevel>>>;

/** The levels there are, in the order in which they are listed. */
export const severityLevels: readonly SeverityLevel[] = ['off', 'note', 'warning', 'error'];
