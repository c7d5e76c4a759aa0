export const diffCodes = {
  'diff/breaking': {
    severity: 'warning',
    title: 'a change of the API breaks code that was written for it',
    reason: 'Such code stops compiling, or requests and answers that were fine stop validating.',
    fix: 'Release the SDK as a new major version, or correct the pages if the change is not meant.',
  },
  'diff/compatible': {
    severity: 'note',
    title: 'the API changed, and nothing breaks',
    reason: 'Code that was written for it goes on to compile and to work.',
    fix: 'Release the SDK as a new minor version.',
  },
} as const;
