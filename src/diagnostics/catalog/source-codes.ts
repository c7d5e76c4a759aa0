export const sourceCodes = {
  'source/no-pages': {
    severity: 'error',
    title: 'no page matches the inputs',
    reason: 'An SDK of nothing is never what was meant.',
    fix: 'Name a file, a folder that holds .md, .markdown, .mdx, .txt or .html files, or a glob.',
  },
  'source/no-operations': {
    severity: 'error',
    title: 'no page documents an operation',
    reason: 'An SDK without an operation is never what was meant, and would take the place of one that has them.',
    fix: 'Name the pages of the API; see how a page is read with `md2sdk explain`.',
  },
  'source/guessed-encoding': {
    severity: 'warning',
    title: 'the page is not UTF-8',
    reason: 'Its encoding was told from its bytes; names and descriptions are wrong if that is mistaken.',
    fix: 'Save the page as UTF-8.',
  },
  'source/not-utf8': {
    severity: 'error',
    title: 'the encoding of the page cannot be told',
    reason: 'A name that is read wrongly becomes a wrong name in the SDK.',
    fix: 'Save the page as UTF-8.',
  },
  'source/binary': {
    severity: 'error',
    title: 'the file is no text',
    reason: 'An image or an archive under the name of a page holds no API.',
    fix: 'Remove the file from the inputs, or name the inputs more narrowly.',
  },
} as const;
