import type { Diagnostic } from '../diagnostics/index.ts';
import { refsIn } from '../model/index.ts';
import type { ApiModel, Field } from '../model/index.ts';
import type { Reading } from './same-reading.ts';

/** A field that samples show to hold others, and these. */
export interface NestedFields {
  readonly holder: Field;
  readonly members: readonly Field[];
}

/** What came of a page when all were read together. */
export interface PageFindings {
  readonly nestedBySample: readonly NestedFields[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Sorts a reading by pages (`SourceFile.path`): thousands of them must not each look through all of it. */
export function readingByPage({ model, diagnostics }: Reading): (file: string) => PageFindings {
  const nested = byFile(nestedFields(model), ({ holder }) => holder.source.span.file);
  const found = byFile(diagnostics, ({ span }) => span?.file);
  return (file) => ({ nestedBySample: nested.get(file) ?? [], diagnostics: found.get(file) ?? [] });
}

function nestedFields({ schemas }: ApiModel): NestedFields[] {
  const members = new Map(schemas.map(({ id, shape }) => [id, shape.kind === 'object' ? shape.fields : []]));
  return [...members.values()].flatMap((fields) =>
    fields
      .filter(({ evidence }) => evidence.type.rule === 'type/nested-by-sample')
      .map((holder) => ({ holder, members: refsIn(holder.type).flatMap((id) => members.get(id) ?? []) })),
  );
}

function byFile<T>(items: readonly T[], fileOf: (item: T) => string | undefined): Map<string, T[]> {
  const files = new Map<string, T[]>();
  for (const item of items) {
    const file = fileOf(item);
    if (file === undefined) continue;
    const known = files.get(file);
    if (known) known.push(item);
    else files.set(file, [item]);
  }
  return files;
}
