export const readCodes = {
  'read/row-fits-no-column': {
    severity: 'error',
    title: 'a row fits no column',
    reason: 'Its cells were not read, so that a parameter would be missing.',
    fix: 'Give the row as many cells as the header has; escape pipes in text as `\\|`.',
  },
  'read/moved-cells': {
    severity: 'note',
    title: 'cells stand one column off',
    reason: 'An empty cell fell out of the row, so that position says nothing; the cells were placed by what they hold.',
    fix: 'Put the empty cell back.',
  },
  'read/doubtful-cells': {
    severity: 'warning',
    title: 'cells may stand under another column',
    reason: 'An empty cell fell out of the row and what is left fits in more than one way.',
    fix: 'Put the empty cell back.',
  },
  'read/unknown-column': {
    severity: 'warning',
    title: 'a column is not known',
    reason: 'Its cells are kept in the description, and no fact is read from them.',
    fix: 'Correct the header, or add the spelling under `vocabulary` in the config.',
  },
  'read/no-endpoint': {
    severity: 'error',
    title: 'an operation has no method or no path',
    reason: 'Nobody can call it.',
    fix: 'State both on the page, or give an `endpoint` rule in the config.',
  },
  'read/prose-page': {
    severity: 'note',
    title: 'a page documents no operation',
    reason: 'It holds neither an endpoint nor a table of parameters and was set aside.',
    fix: 'Nothing, if it is prose; otherwise see how a page is read with `md2sdk explain`.',
  },
  'read/table-set-aside': {
    severity: 'note',
    title: 'a table was set aside',
    reason: 'It has no column of names, so that it is no table of parameters.',
    fix: 'Nothing, unless it is one: then give it a header that says so.',
  },
  'read/unknown-table': {
    severity: 'error',
    title: 'no column of a table of parameters is known',
    reason: 'The page says that parameters stand here, and none can be read.',
    fix: 'Use known column names, or add yours under `vocabulary` in the config.',
  },
  'read/row-without-parent': {
    severity: 'warning',
    title: 'a nested row has no parent',
    reason: 'It was read as if it stood at the top.',
    fix: 'Add the row of its parent above it.',
  },
  'read/guessed-side': {
    severity: 'warning',
    title: 'request or response was guessed',
    reason: 'The page does not say to which of them the table belongs.',
    fix: 'Put a heading above the table, such as `Request parameters` or `Response`.',
  },
} as const;
