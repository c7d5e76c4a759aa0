export { lineText, positionAt, sourceFile } from './source-file.ts';
export type { Position, SourceFile } from './source-file.ts';
export { compareSpans, joinSpans, spanOf } from './span.ts';
export type { Span } from './span.ts';
