import type { Schema } from '../../model/index.ts';
import { uniqueName } from '../kit/index.ts';

/** What a component may be called. */
const allowed = /^[a-zA-Z0-9._-]+$/;

/** Component names by schema id: the page's own name where it may stand, else ours, else ours escaped. */
export function componentNames(schemas: readonly Schema[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const schema of byClaim(schemas)) names.set(schema.id, uniqueName(wantedName(schema, taken), taken));
  return names;
}

/** Where two pages name a structure alike, the one that is called so in the model too keeps the name. */
function byClaim(schemas: readonly Schema[]): Schema[] {
  const claims = (schema: Schema): boolean => schema.pageName === undefined || schema.pageName === schema.name;
  return [...schemas.filter(claims), ...schemas.filter((schema) => !claims(schema))];
}

function wantedName({ name, pageName }: Schema, taken: ReadonlySet<string>): string {
  if (pageName !== undefined && allowed.test(pageName) && !taken.has(pageName)) return pageName;
  return allowed.test(name) ? name : escaped(name);
}

/** Characters that may not stand become their code points; stable, and told apart from each other. */
function escaped(name: string): string {
  return name.replace(/[^a-zA-Z0-9.-]/gu, (character) =>
    character === '_' ? '__' : `_${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  );
}
