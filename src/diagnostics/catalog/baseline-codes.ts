export const baselineCodes = {
  'baseline/gone': {
    severity: 'note',
    title: 'a known finding no longer occurs',
    reason: 'As long as the baseline lists it, it may come back without a word.',
    fix: 'Drop it from the baseline with `md2sdk lint --update-baseline`.',
  },
} as const;
