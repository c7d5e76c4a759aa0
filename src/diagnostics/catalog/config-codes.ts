export const configCodes = {
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
} as const;
