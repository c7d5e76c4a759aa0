export const interpretCodes = {
  'interpret/unknown-type': {
    severity: 'warning',
    title: 'a type is not known',
    reason: 'The field is left open: any value passes.',
    fix: 'Correct the type, or add the spelling under `vocabulary` in the config.',
  },
  'interpret/unknown-requirement': {
    severity: 'warning',
    title: 'it is not clear whether a field is required',
    reason: 'It was taken as optional.',
    fix: 'Use a known word, such as `yes` or `no`, or add the spelling under `vocabulary` in the config.',
  },
  'interpret/default-misfits': {
    severity: 'warning',
    title: 'a default does not fit its type',
    reason: 'It is kept in the description only.',
    fix: 'Correct the default or the type.',
  },
} as const;
