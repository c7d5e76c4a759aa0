import { diagnose } from '../../diagnostics/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { shareName } from '../../shard/index.ts';
import type { ShardProblem } from '../../shard/index.ts';
import type { SourceFile } from '../../source/index.ts';
import { counted } from '../counted.ts';
import { placeOfFile } from '../place-of-file.ts';

const shown = 3;

/** Words what keeps shards from being joined. */
export function shardDiagnostic(problem: ShardProblem): Diagnostic {
  switch (problem.kind) {
    case 'unreadable':
      return diagnose('shard/unreadable', placeOfFile(problem.file), 'the file is no shard of md2sdk, or not as it was written');
    case 'tool':
      return diagnose(
        'shard/other-version',
        placeOfFile(problem.file),
        `the shard was made by md2sdk ${problem.found}, and this is ${problem.wanted}`,
      );
    case 'api':
      return diagnose(
        'shard/other-api',
        placeOfFile(problem.file),
        `the shard is of the API \`${problem.found}\`, not of \`${problem.wanted}\``,
        {
          hint: 'without a config an API is called after its folder or package, and `--name` says how, for shards and merge alike',
        },
      );
    case 'vocabulary':
      return diagnose(
        'shard/other-vocabulary',
        placeOfFile(problem.file),
        'the shard was made with other words under `vocabulary` in the config',
      );
    case 'split': {
      const words = `the shard is one of ${problem.count}, and \`${problem.other}\` is one of ${problem.otherCount}`;
      return diagnose('shard/other-split', placeOfFile(problem.file), words);
    }
    case 'twice':
      return diagnose('shard/twice', placeOfFile(problem.file), `another shard ${shareName(problem.share)} than \`${problem.other}\``);
    case 'missing': {
      const words = listed(problem.first.map(shareName), problem.total);
      return diagnose('shard/missing', undefined, problem.total === 1 ? `shard ${words} is missing` : `shards ${words} are missing`);
    }
    case 'changed':
      return diagnose(
        'shard/changed-page',
        ...pagesFault(problem.pages, 'has changed since its shard was made', 'have changed since their shards were made'),
      );
    case 'unread':
      return diagnose('shard/unread-page', ...pagesFault(problem.pages, 'is in no shard', 'are in no shard'));
    case 'surplus': {
      const words = `the shard has read what is no page now: ${listed(problem.names.slice(0, shown).map(quoted), problem.names.length)}`;
      return diagnose('shard/surplus-page', placeOfFile(problem.file), words);
    }
  }
}

function pagesFault(pages: readonly SourceFile[], one: string, many: string): [ReturnType<typeof placeOfFile>, string] {
  const [first] = pages;
  const place = placeOfFile(first?.path ?? '');
  if (pages.length === 1) return [place, `the page ${one}`];
  const names = pages.slice(0, shown).map(({ relative }) => quoted(relative));
  return [place, `${counted(pages.length, 'page')} ${many}: ${listed(names, pages.length)}`];
}

function quoted(word: string): string {
  return `\`${word}\``;
}

/** `1/4, 2/4 and 7 more`. */
function listed(first: readonly string[], total: number): string {
  const more = total - first.length;
  return `${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
