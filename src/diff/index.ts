export { advise } from './advise.ts';
export type { Advice } from './advise.ts';
export type { Audience, Bump, Change, Diff, Language, Part, Subject, Text } from './change.ts';
export { diffModels } from './diff-models.ts';
export { formatDiffJson } from './format/json.ts';
export { formatDiffMarkdown } from './format/markdown.ts';
export { formatDiffPretty } from './format/pretty.ts';
export type { DiffFormatOptions } from './format/pretty.ts';
export type { DiffReport } from './format/report.ts';
