export { codeFolder } from './code-folder.ts';
export { packageRoot } from './package-root.ts';
