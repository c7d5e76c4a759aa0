import { diagnose, withSeverities } from '../../diagnostics/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { sourceFile, spanOf } from '../../source/index.ts';
import type { SourceFile } from '../../source/index.ts';
import type { UsedBaseline } from './apply-baseline.ts';

export interface GoneFindings {
  readonly diagnostics: readonly Diagnostic[];
  /** The baseline, for code frames. */
  readonly files: readonly SourceFile[];
}

/** Names what a baseline knows and nobody finds any more, where it stands in the baseline. */
export async function goneFindings({ place, shown, text, gone }: UsedBaseline): Promise<GoneFindings> {
  if (text === undefined || gone.length === 0) return { diagnostics: [], files: [] };
  const { findNodeAtLocation, parseTree } = await import('jsonc-parser');
  const source = sourceFile(shown, text);
  const root = parseTree(text);
  const { pages } = JSON.parse(text) as {
    readonly pages: Readonly<Record<string, readonly { code: string; message: string; at: string }[]>>;
  };
  const diagnostics = gone.map(({ page, code, message, at, count }) => {
    const index = pages[page]?.findIndex((entry) => entry.code === code && entry.message === message && entry.at === at) ?? -1;
    const node = root && findNodeAtLocation(root, ['pages', page, index, 'message']);
    const often = count > 1 ? `${count} times, ` : '';
    return diagnose(
      'baseline/gone',
      node && spanOf(source, node.offset, node.offset + node.length),
      `no longer found on \`${page}\`: ${often}\`${code}\`, ${message}`,
      { hint: '`--update-baseline` drops it' },
    );
  });
  return { diagnostics: withSeverities(diagnostics, place.severity), files: [source] };
}
