import type { Change } from '../change.ts';

/** `v1:docs/a.md:12 → docs/a.md:14`; one side stands alone. */
export function placesOf({ before, after }: Change, shown: (place: string) => string): string {
  return [before, after].flatMap((span) => (span ? [shown(`${span.file}:${span.line}`)] : [])).join(' → ');
}
