export { readInputs } from './read-inputs.ts';
export type { InputProblem, Inputs, ReadInputsOptions } from './read-inputs.ts';
export { readRevision } from './read-revision.ts';
export type { Revision, RevisionProblem } from './read-revision.ts';
export { lineText, positionAt, sourceFile } from './source-file.ts';
export type { Position, SourceFile } from './source-file.ts';
export { compareSpans, joinSpans, spanOf } from './span.ts';
export type { Span } from './span.ts';
