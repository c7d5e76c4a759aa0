export const writeCodes = {
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
} as const;
