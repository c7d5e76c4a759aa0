export const shardCodes = {
  'shard/unreadable': {
    severity: 'error',
    title: 'a file is no shard',
    reason: 'What it should say of its pages is not known.',
    fix: 'Name files that `md2sdk generate --shard` wrote, whole and as they were written.',
  },
  'shard/other-version': {
    severity: 'error',
    title: 'a shard was made by another md2sdk',
    reason: 'It may have read its pages otherwise than this one would.',
    fix: 'Install the same version on every machine, and make the shard again.',
  },
  'shard/other-api': {
    severity: 'error',
    title: 'a shard is of another API',
    reason: 'The SDK would be made of the pages of two.',
    fix: 'Name the shards of this API; or choose the API with `--api`, or its name with `--name`.',
  },
  'shard/other-vocabulary': {
    severity: 'error',
    title: 'a shard was made with another vocabulary',
    reason: 'The words of the config decide how a page is read.',
    fix: 'Make the shards with the config that they are merged with.',
  },
  'shard/other-split': {
    severity: 'error',
    title: 'shards are not parts of one whole',
    reason: 'A shard of four and one of two hold pages twice and leave others out.',
    fix: 'Name the shards of one split alone.',
  },
  'shard/twice': {
    severity: 'error',
    title: 'a shard is there twice, and both differ',
    reason: 'One of the two was made of other pages, and nothing tells which.',
    fix: 'Remove the older file.',
  },
  'shard/missing': {
    severity: 'error',
    title: 'a shard is missing',
    reason: 'Its pages were not read, so that their operations would be missing.',
    fix: 'Make the shard with `md2sdk generate --shard`, and name it with the others.',
  },
  'shard/changed-page': {
    severity: 'error',
    title: 'a page has changed since its shard was made',
    reason: 'The shard holds what it said before.',
    fix: 'Make the shards again, of the same pages as are there when they are merged; line ends count.',
  },
  'shard/unread-page': {
    severity: 'error',
    title: 'a page is in no shard',
    reason: 'Its operations would be missing.',
    fix: 'Make the shards again; give `generate --shard` and `merge` the same inputs.',
  },
  'shard/surplus-page': {
    severity: 'error',
    title: 'a shard has read what is no page now',
    reason: 'Shards and merge see different pages; where fewer are there now, operations would be missing.',
    fix: 'Give `generate --shard` and `merge` the same inputs; make the shards again after pages are removed.',
  },
} as const;
