/**
 * Where generated code stands. One module for all that is alike: a compiler opens a few large files in a part of the time that
 * it takes for thousands of small ones, and so does whoever writes them, checks them out or compares them.
 */
export const modulePaths = {
  types: 'src/types/index.ts',
  validators: 'src/validators/index.ts',
  operations: 'src/operations/index.ts',
} as const;
