export type { Audience, Bump, Change, Diff, Language, Part, Subject, Text } from './change.ts';
export { diffModels } from './diff-models.ts';
