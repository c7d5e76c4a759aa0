import { keptBytes, keptHash } from '../../hash/index.ts';
import type { EmitContext } from '../emit-context.ts';
import type { EmittedFile } from '../emitted-file.ts';
import { printJson } from '../json/index.ts';
import type { JsonInput } from '../json/index.ts';
import { compareText } from '../kit/index.ts';
import { componentNames } from '../openapi/index.ts';

/** What was made of what, and what each file held: so that a stale file can be told from one edited by hand. */
export function manifestFile(context: EmitContext, files: readonly EmittedFile[]): EmittedFile {
  const content = printJson({
    tool: 'md2sdk',
    toolVersion: context.options.toolVersion,
    api: context.model.name,
    operations: operations(context),
    schemas: schemas(context),
    files: hashes(files),
  });
  return { path: 'manifest.json', content, sources: [] };
}

function operations({ model, page }: EmitContext): JsonInput {
  return model.operations.map(({ id, method, path, source }) => ({
    id,
    method: method.toUpperCase(),
    path,
    page: page(source),
    line: source.span.line,
  }));
}

/** `component`: its name in openapi.json, where that is another. */
function schemas({ model, page, names }: EmitContext): JsonInput {
  const components = componentNames(model.schemas);
  return model.schemas.map(({ id, sources: [source] }) => {
    const { type } = names.schema(id);
    const component = components.get(id) ?? type.name;
    return {
      name: type.name,
      ...(component !== type.name && { component }),
      ...(source !== undefined && { page: page(source), line: source.span.line }),
    };
  });
}

function hashes(files: readonly EmittedFile[]): JsonInput {
  const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
  return Object.fromEntries(sorted.map((file) => [file.path, keptHash(file, keptBytes(file, file.content))]));
}
