export const linkCodes = {
  'link/missing-structure': {
    severity: 'warning',
    title: 'a structure stands nowhere',
    reason: 'Fields refer to it; it is an open object under that name.',
    fix: 'Add the structure to the pages.',
  },
  'link/conflicting-structures': {
    severity: 'warning',
    title: 'pages disagree on a structure',
    reason: 'The same name stands for different members; both survive, under names that tell.',
    fix: 'Make the pages agree.',
  },
  'link/languages-disagree': {
    severity: 'warning',
    title: 'pages disagree on one operation in two languages',
    reason: 'The SDK holds the operation once: the first page is followed, and what only one of them has is there.',
    fix: 'Bring the page that is behind up to date.',
  },
  'link/inferred-structure': {
    severity: 'note',
    title: 'a structure was linked by evidence',
    reason: 'No row refers to it; the sample and its place on the page say where it belongs.',
    fix: 'Name the structure in the type of the field.',
  },
  'link/list-by-sample': {
    severity: 'note',
    title: 'a table was taken to describe the elements of a list',
    reason: 'The page lists the fields of one element, and its sample is a list of them.',
    fix: 'Say above the table that it is a list.',
  },
  'link/nested-by-sample': {
    severity: 'note',
    title: 'rows were nested by a sample',
    reason: 'The rows bear no sign of depth, and the sample shows them inside of a field above them.',
    fix: 'Mark the rows as nested, with `├─` for example.',
  },
  'link/sample-structure': {
    severity: 'warning',
    title: 'members were taken from a sample',
    reason: 'The page says only that the field is an object; all members are optional.',
    fix: 'List the members in a table.',
  },
  'link/same-endpoint': {
    severity: 'error',
    title: 'two operations have one method and path',
    reason: 'Only one of them could ever be called.',
    fix: 'Correct one of the pages, or give an exception under `endpoint` in the config.',
  },
  'link/same-operation': {
    severity: 'warning',
    title: 'two operations want one name',
    reason: 'The second was given another name.',
    fix: 'State a name for each, or give an exception in the config.',
  },
} as const;
