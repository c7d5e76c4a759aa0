import type { Severity } from './diagnostic.ts';

export interface CatalogEntry {
  readonly severity: Severity;
  /** What is wrong, in a few words. */
  readonly title: string;
  /** Why it matters. */
  readonly reason: string;
  /** What to do about it. */
  readonly fix: string;
}

/** Every code there is. A code is `room/slug` and is never reused for another meaning. */
export const catalog = {
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
  'check/sample-type': {
    severity: 'warning',
    title: 'a sample contradicts its table',
    reason: 'One of the two is wrong; the table is kept where shapes disagree, and scalars are widened.',
    fix: 'Correct the page, or settle the type in the config.',
  },
  'check/sample-missing': {
    severity: 'note',
    title: 'a required field is not in the sample',
    reason: 'Either it is not required or the sample is old.',
    fix: 'Correct the page.',
  },
  'check/sample-surplus': {
    severity: 'note',
    title: 'a sample holds a field that no table has',
    reason: 'It may be missing from the table; the SDK does not know it.',
    fix: 'Add the row to the table.',
  },
  'check/sample-enum': {
    severity: 'warning',
    title: 'a sample holds a value that the enum lacks',
    reason: 'The value would be refused.',
    fix: 'Add the value to the enum, or correct the sample.',
  },
  'check/sample-quoted': {
    severity: 'note',
    title: 'a sample quotes what is no text',
    reason: 'The value is right but for its quotes, most likely a slip of what printed the sample; the table is kept.',
    fix: 'Remove the quotes, or correct the type if text is meant.',
  },
  'check/enum-default': {
    severity: 'warning',
    title: 'a default is none of the values of its enum',
    reason: 'One of the two is wrong; the default is stated as it stands, and the enum refuses it.',
    fix: 'Add the value to the enum, or correct the default.',
  },
  'check/names-by-case': {
    severity: 'note',
    title: 'two names differ by case only',
    reason: 'One is likely a misspelling of the other, and who calls the API will mix them up.',
    fix: 'Correct the page if they are one.',
  },
  'check/dead-link': {
    severity: 'note',
    title: 'a link leads nowhere',
    reason: 'Readers who follow it find nothing; where it stands in a type, the structure may be described under another name.',
    fix: 'Correct the target, or add the page or the heading that it names.',
  },
  'check/sample-unreadable': {
    severity: 'note',
    title: 'a sample cannot be read',
    reason: 'It is no JSON; nothing was checked against it.',
    fix: 'Correct the sample.',
  },
  'config/not-found': {
    severity: 'error',
    title: 'there is no such config',
    reason: 'A config that was asked for holds what the pages do not say.',
    fix: 'Correct the path after `--config`.',
  },
  'config/unreadable': {
    severity: 'error',
    title: 'the config cannot be loaded',
    reason: 'Nothing can be generated from half a config.',
    fix: 'Correct the file at this place.',
  },
  'config/unknown-key': {
    severity: 'error',
    title: 'the config has a key that means nothing',
    reason: 'A misspelt option would be ignored in silence.',
    fix: 'Correct the key, or remove it.',
  },
  'config/missing-key': {
    severity: 'error',
    title: 'the config lacks a key',
    reason: 'The option has no sensible default.',
    fix: 'Add the key.',
  },
  'config/wrong-value': {
    severity: 'error',
    title: 'a value of the config is not what its key takes',
    reason: 'The option cannot be followed.',
    fix: 'Correct the value.',
  },
  'config/conflict': {
    severity: 'error',
    title: "two APIs of the config get in each other's way",
    reason: 'One would overwrite what is generated for the other.',
    fix: 'Give each a name and a folder of its own.',
  },
  'config/no-baseline': {
    severity: 'error',
    title: 'there is no such baseline',
    reason: 'Every finding that it should know would be told as a new one.',
    fix: 'Correct the path, or write the file with `md2sdk lint --update-baseline`.',
  },
  'config/bad-baseline': {
    severity: 'error',
    title: 'the baseline cannot be read',
    reason: 'What is known and what is new cannot be told apart; a file that md2sdk did not write is not overwritten either.',
    fix: 'Restore the file, or remove it and write it anew with `md2sdk lint --update-baseline`.',
  },
  'config/not-followed': {
    severity: 'note',
    title: 'the config was not followed',
    reason: 'The inputs lie in none of its APIs, so that they were read as if there were no config.',
    fix: 'Nothing, if that is meant, or `--no-config` to say so; otherwise choose the API with `--api`.',
  },
  'baseline/gone': {
    severity: 'note',
    title: 'a known finding no longer occurs',
    reason: 'As long as the baseline lists it, it may come back without a word.',
    fix: 'Drop it from the baseline with `md2sdk lint --update-baseline`.',
  },
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
  'write/foreign-folder': {
    severity: 'error',
    title: 'the output folder holds files that md2sdk did not write',
    reason: 'They would be mixed with, or taken for, generated files.',
    fix: 'Choose an empty or new folder; md2sdk never overwrites or deletes files of others.',
  },
  'write/foreign-file': {
    severity: 'error',
    title: 'a file of others stands where a generated one should',
    reason: 'md2sdk never overwrites files that it did not write.',
    fix: 'Move the file away, or choose another output folder.',
  },
  'write/no-folder': {
    severity: 'error',
    title: 'a file stands where the output folder should',
    reason: 'An SDK is a folder of files.',
    fix: 'Name another folder after `--out`, or under `out` in the config.',
  },
  'write/format': {
    severity: 'error',
    title: 'prettier fails on the output',
    reason: 'The SDK is laid out as the prettier config that holds in its folder wants it; the next run that can would rewrite it all.',
    fix: 'Mend the config or install what it names; or list the folder in `.prettierignore`, and it is left as md2sdk lays it out.',
  },
  'write/busy': {
    severity: 'error',
    title: 'another run is writing into the output folder',
    reason: 'Two runs at once would mix their files.',
    fix: 'Wait for it. If none is running, remove `.md2sdk-writing` from the folder.',
  },
  'write/edited': {
    severity: 'warning',
    title: 'a generated file was edited by hand',
    reason: 'The edit is lost when the file is generated again.',
    fix: 'Change the pages or the config instead.',
  },
  'write/kept': {
    severity: 'warning',
    title: 'a file that is no longer generated was edited by hand',
    reason: 'It is left alone, but belongs to no page any more.',
    fix: 'Remove the file, or move it out of the SDK.',
  },
  'write/surplus': {
    severity: 'note',
    title: 'a file that md2sdk did not write stands among the generated ones',
    reason: 'It is compiled and published with the SDK; `md2sdk check` fails on it.',
    fix: 'Move it out of the `src` folder of the SDK.',
  },
  'check/no-sdk': {
    severity: 'error',
    title: 'there is no SDK to check',
    reason: 'The folder where it should be is absent or empty.',
    fix: 'Run `md2sdk generate`, or correct the folder.',
  },
  'check/missing': {
    severity: 'error',
    title: 'a generated file is missing',
    reason: 'The SDK on disk is not what the pages yield.',
    fix: 'Run `md2sdk generate`.',
  },
  'check/changed': {
    severity: 'error',
    title: 'a generated file is stale',
    reason: 'The pages, the config or md2sdk have changed since it was generated.',
    fix: 'Run `md2sdk generate`.',
  },
  'check/edited': {
    severity: 'error',
    title: 'a generated file was edited by hand',
    reason: 'The edit is lost when the file is generated again.',
    fix: 'Change the pages or the config, and run `md2sdk generate`.',
  },
  'check/surplus': {
    severity: 'error',
    title: 'a file stands in the SDK that the pages do not yield',
    reason: 'It is compiled and published with the SDK.',
    fix: 'Run `md2sdk generate`, which removes its own; move other files out of the SDK.',
  },
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

export type DiagnosticCode = keyof typeof catalog;
