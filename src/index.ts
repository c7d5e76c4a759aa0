/**
 * md2sdk as a library: the stages that the command line is made of. Pages are read from disk with `readInputs` (or made of
 * text with `sourceFile`), turned into a model with `readPages`, into files in memory with `emit`, and brought to disk with
 * `formatFiles` and `writeFiles`. Two models are compared with `diffModels`.
 *
 * @module
 */
export { emit, openapi, readPages } from './lazy-stages.ts';
export type { ReadPagesOptions, ReadPagesResult } from './pipeline.ts';

export { defineConfig, loadConfig } from './config/index.ts';
export type { ApiConfig, Config, ConfigResult, EndpointRule, LoadedConfig, SuccessConfig } from './config/index.ts';

export { lineText, positionAt, readInputs, sourceFile, spanOf } from './source/index.ts';
export type { InputProblem, Inputs, Position, ReadInputsOptions, SourceFile, Span } from './source/index.ts';

export { catalog, formats, inputDiagnostic, sortDiagnostics, withSeverities } from './diagnostics/index.ts';
export type {
  Diagnostic,
  DiagnosticCode,
  Format,
  FormatName,
  FormatOptions,
  Related,
  Severity,
  SeverityLevel,
  SeverityRules,
} from './diagnostics/index.ts';

export { advise, diffModels } from './diff/index.ts';
export type { Advice, Audience, Bump, Change, Diff, Language, Part, Subject, Text } from './diff/index.ts';

export type {
  ApiModel,
  EnumValue,
  ErrorEntry,
  Field,
  FieldEvidence,
  HttpMethod,
  JsonValue,
  Limits,
  Operation,
  OperationSample,
  Parameter,
  Provenance,
  RequestBody,
  Response,
  ScalarName,
  Schema,
  Shape,
  SuccessRule,
  TypeRef,
  Via,
} from './model/index.ts';

export type { EmitOptions, EmittedFile } from './emit/index.ts';

export { formatFiles, planWrite, staleFiles, writeFiles } from './write/index.ts';
export type {
  FileState,
  FormatFilesOptions,
  FormatProblem,
  FormatResult,
  OutputFile,
  PlannedFile,
  Refusal,
  StaleFile,
  WriteOptions,
  WritePlan,
  WriteResult,
} from './write/index.ts';
