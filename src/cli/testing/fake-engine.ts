import { createHash } from 'node:crypto';
import { diagnose } from '../../diagnostics/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { HttpMethod, Operation } from '../../model/index.ts';
import { spanOf } from '../../source/index.ts';
import type { SourceFile } from '../../source/index.ts';
import type { Engine } from '../engine.ts';

/** Reads pages whose lines are `POST /path id`; a line `BAD` is an error, `ODD` a warning, `SO` a note, `CRASH` a bug. */
export const fakeEngine: Engine = {
  read: async (pages, { name, endpoint }) => {
    if (pages.some((page) => page.text.includes('CRASH'))) throw new Error('a bug');
    const operations = pages.flatMap(operationsOf);
    return {
      model: { name, operations, schemas: [] },
      diagnostics: pages.flatMap(diagnosticsOf),
      explain: async (page) => `${page} of ${pages.length}, ${endpoint?.path ?? 'no rule'}\n`,
    };
  },
  readSheets: async (pages) =>
    pages.map((page) => ({
      sheet: { file: page.path, relative: page.relative, operations: [], schemas: [], common: [], errors: [], setAside: [] },
      diagnostics: diagnosticsOf(page),
    })),
  emit: async (model, { toolVersion, packageName = model.name }) => {
    const files = model.operations.map(({ id, path, relative }) => ({
      path: `src/${id}.ts`,
      content: `// ${path}\n`,
      sources: [relative],
    }));
    const all = [...files, { path: 'package.json', content: `{ "name": "${packageName}" }\n`, sources: [] }];
    const hashes = all.map(({ path, content }) => [path, createHash('sha256').update(content).digest('hex')]);
    const manifest = JSON.stringify({ tool: 'md2sdk', toolVersion, files: Object.fromEntries(hashes) as object });
    return [...all, { path: 'manifest.json', content: manifest, sources: [] }];
  },
  openapi: async ({ operations }, { baseUrl }) => `${JSON.stringify({ baseUrl, ids: operations.map(({ id }) => id) })}\n`,
};

function operationsOf(page: SourceFile): Operation[] {
  return [...page.text.matchAll(/^(GET|POST) (\S+) (\S+)$/gm)].map(([text, method = '', path = '', id = ''], index) => {
    const source = { via: 'table', rule: 'fake/line', span: spanOf(page, index, index + text.length) } as const;
    const evidence = { method: source, path: source, id: source };
    const known = { group: [], member: id, deprecated: false, tags: [], parameters: [], responses: [], errors: [], evidence };
    return { ...known, id, method: method.toLowerCase() as HttpMethod, path, source, relative: page.relative };
  });
}

function diagnosticsOf(page: SourceFile): Diagnostic[] {
  return [...page.text.matchAll(/BAD|ODD|SO/g)].map((match) => {
    const code = ({ BAD: 'source/binary', ODD: 'source/guessed-encoding', SO: 'write/surplus' } as const)[match[0] as 'BAD' | 'ODD' | 'SO'];
    return diagnose(code, spanOf(page, match.index, match.index + match[0].length), `it says ${match[0]}`);
  });
}
