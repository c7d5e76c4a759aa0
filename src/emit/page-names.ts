import { posix } from 'node:path';
import type { ApiModel, Provenance } from '../model/index.ts';

/**
 * Spans name files as people call them from where they stand; documents need the path inside the input. Operations
 * know both, so the part in front can be told from them.
 */
export function pageNames(model: ApiModel): (source: Provenance) => string {
  const known = new Map(model.operations.map((operation) => [operation.source.span.file, operation.relative]));
  const fronts = new Set(
    [...known]
      .filter(([file, relative]) => file.endsWith(relative))
      .map(([file, relative]) => file.slice(0, file.length - relative.length)),
  );
  return ({ span: { file } }) => {
    const relative = known.get(file);
    if (relative !== undefined) return relative;
    const front = [...fronts].find((one) => one !== '' && file.startsWith(one));
    if (front !== undefined) return file.slice(front.length);
    return isInside(file) ? file : posix.basename(file.replaceAll('\\', '/'));
  };
}

function isInside(file: string): boolean {
  return !/^(?:[/\\]|[A-Za-z]:|\.\.)/.test(file);
}
