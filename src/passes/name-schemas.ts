import { nameWords, pascalCase, mapTypes } from '../model/index.ts';
import type { ApiModel, Operation, Schema } from '../model/index.ts';
import type { Pass } from './pass.ts';

/**
 * Names structures: the page's own name as it stands where it is an identifier; what has none is named by its place,
 * `UpdateUserRequestAddress`. Of two that bear one name, the one that more pages describe keeps it, and the other is
 * told apart by an operation that uses it.
 */
export const nameSchemas: Pass = {
  name: 'name-schemas',
  run: (model) => {
    const names = new Map<string, string>();
    const taken = new Set<string>();
    const claim = (schema: Schema, wanted: string, alternative: string): void => {
      const free = [wanted, alternative].find((name) => !taken.has(name.toLowerCase())) ?? numbered(wanted, taken);
      taken.add(free.toLowerCase());
      names.set(schema.id, free);
    };
    const users = usersOf(model);
    const weight = (schema: Schema): number => schema.sources.length;
    const pages = model.schemas.filter((schema) => schema.origin === 'page').sort((a, b) => weight(b) - weight(a));
    for (const schema of pages) {
      const own = pageName(schema.pageName ?? schema.name);
      claim(schema, own, `${own}Of${pascalCase(nameWords(users.get(schema.id) ?? fileOf(schema)))}`);
    }
    const operations = new Map(model.operations.map((operation) => [operation.id, operation]));
    for (const schema of model.schemas) {
      if (schema.origin === 'page') continue;
      const own = derivedName(schema, names, operations);
      claim(schema, own, `${own}Type`);
    }
    const ids = new Map([...names].map(([id, name]) => [id, name]));
    const renamed = mapTypes(model, (type) => {
      const id = type.kind === 'ref' ? ids.get(type.schema) : undefined;
      return type.kind !== 'ref' || id === undefined || id === type.schema ? type : { kind: 'ref', schema: id };
    });
    return { ...renamed, schemas: renamed.schemas.map((schema) => withName(schema, ids)) };
  },
};

function withName(schema: Schema, ids: ReadonlyMap<string, string>): Schema {
  const name = ids.get(schema.id) ?? schema.name;
  const owner =
    schema.owner?.kind === 'schema' ? { kind: 'schema' as const, id: ids.get(schema.owner.id) ?? schema.owner.id } : schema.owner;
  return { ...schema, id: name, name, ...(owner && { owner }) };
}

/** Identifiers stay as they are; other names are put together from their words, generics included. */
function pageName(name: string): string {
  if (/^[\p{Lu}_$][\p{L}\p{N}_$]*$/u.test(name)) return name;
  const joined = pascalCase(nameWords(name));
  return /^\p{L}/u.test(joined) ? joined : `Schema${joined}`;
}

/** `<owner>/request/value/group` → the owner's name, then the steps. */
function derivedName(schema: Schema, names: ReadonlyMap<string, string>, operations: ReadonlyMap<string, Operation>): string {
  const owner = schema.owner;
  const steps = owner?.kind === 'operation' ? stepsAfter(schema.id, /@\d+\//) : stepsAfter(schema.id, /@\d+\/|#[^/]*\//);
  const operation = owner?.kind === 'operation' ? operations.get(owner.id) : undefined;
  const base = operation ? pascalCase(nameWords(operation.id)) : ((owner && names.get(owner.id)) ?? '');
  const name = base + steps.map((step) => pascalCase(nameWords(step))).join('');
  return /^[\p{L}_$]/u.test(name) ? name : `Schema${name}`;
}

/** The steps of an id after its last owner mark: a file's own path may hold slashes too. */
function stepsAfter(id: string, mark: RegExp): string[] {
  const matches = [...id.matchAll(new RegExp(mark, 'g'))];
  const last = matches[0];
  return (last ? id.slice((last.index ?? 0) + last[0].length) : id).split('/').filter((step) => step !== '');
}

function usersOf(model: ApiModel): Map<string, string> {
  const byFile = new Map<string, string>();
  for (const operation of model.operations) byFile.set(operation.source.span.file, operation.id);
  return new Map(
    model.schemas.flatMap((schema) => {
      const file = schema.sources[0]?.span.file;
      const user = file === undefined ? undefined : byFile.get(file);
      return user === undefined ? [] : [[schema.id, user]];
    }),
  );
}

function fileOf(schema: Schema): string {
  const file = schema.sources[0]?.span.file ?? '';
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  let count = 2;
  while (taken.has(`${name}${count}`.toLowerCase())) count++;
  return `${name}${count}`;
}
