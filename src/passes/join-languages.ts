import { mapTypes } from '../model/index.ts';
import type { ApiModel, Operation, Schema } from '../model/index.ts';
import { joinOperations } from './languages/join-operations.ts';
import { joinSchemas } from './languages/join-schemas.ts';
import type { Joining } from './languages/joining.ts';
import { joinedPath, pagePairs } from './languages/page-pairs.ts';
import type { PagePairs } from './languages/page-pairs.ts';
import type { Pass } from './pass.ts';
import { endpointKey } from './separate-endpoints.ts';
import { referenceName } from './structures/reference-name.ts';

/**
 * Pages that document one operation in two languages make one operation, which knows what each of them says. What they disagree
 * on is told, with both places; the words are those of the first page.
 */
export const joinLanguages: Pass = {
  name: 'join-languages',
  run: (model, { report }) => {
    const pairs = pagePairs(model);
    const joining: Joining = {
      report,
      schemas: new Map(model.schemas.map((schema) => [schema.id, schema])),
      joined: new Map(),
      called: callPages(model, pairs),
    };
    const pages = joinPageSchemas(model.schemas, pairs, joining);
    const renamed = new Map<string, string>();
    const operations: Operation[] = [];
    const candidates = new Map<string, number[]>();
    for (const operation of model.operations) {
      const keys = [endpointKey(operation), ...(pairs.isLone(operation) ? [`page ${pairs.bare(operation.relative)}`] : [])];
      const same = keys
        .flatMap((key) => candidates.get(key) ?? [])
        .filter((index) => pairs.sameOperation(operations[index] as Operation, operation));
      const at = same.length > 0 ? Math.min(...same) : operations.length;
      const first = operations[at];
      if (first) renamed.set(operation.id, first.id);
      operations[at] = first ? joinOperations(first, operation, joinedPath(first, operation), joining) : operation;
      for (const key of new Set([...keys, endpointKey(operations[at])])) push(candidates, key, at);
    }
    if (renamed.size === 0 && joining.joined.size === 0) return model;
    const schemas = [...joining.schemas.values()].map((schema) => ownedAnew(schema, renamed, joining));
    return mapTypes({ ...model, operations, schemas }, (type) =>
      type.kind === 'ref' ? { kind: 'ref', schema: joining.joined.get(type.schema) ?? pages.get(type.schema) ?? type.schema } : type,
    );
  },
};

/** Structures of one name on two pages that are one but for their language; gives what references to the second become. */
function joinPageSchemas(schemas: readonly Schema[], pairs: PagePairs, joining: Joining): Map<string, string> {
  const byName = grouped(
    schemas.filter(({ origin }) => origin === 'page'),
    // a name that many pages share is compared on pages of one path alone
    ({ id }) => `${pairs.bare(pageOf(id))} ${referenceName(id)}`,
  );
  const references = new Map<string, string>();
  for (const variants of byName.values()) {
    for (const [index, schema] of variants.entries()) {
      const name = referenceName(schema.id);
      const page = pageOf(schema.id);
      // a page that describes it several times is left to those who join structures
      const isOnly = variants.every((other) => other === schema || pageOf(other.id) !== page);
      const first = variants.slice(0, index).find((other) => joining.schemas.has(other.id) && pairs.samePage(pageOf(other.id), page));
      const current = first && joining.schemas.get(first.id);
      if (!isOnly || !current || variants.filter((other) => pageOf(other.id) === pageOf(current.id)).length > 1) continue;
      joinSchemas(current, schema, joining);
      references.set(`${page}#${name}`, `${pageOf(current.id)}#${name}`);
    }
  }
  return references;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) push(groups, keyOf(item), item);
  return groups;
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

function pageOf(id: string): string {
  return id.slice(0, id.indexOf('#'));
}

function ownedAnew(schema: Schema, operations: ReadonlyMap<string, string>, { joined }: Joining): Schema {
  const { owner } = schema;
  const id = owner && (owner.kind === 'operation' ? operations : joined).get(owner.id);
  return owner && id !== undefined ? { ...schema, owner: { ...owner, id } } : schema;
}

/** A page by its language, for messages. */
function callPages({ operations }: ApiModel, { languageOf }: PagePairs): Joining['called'] {
  const relative = new Map(operations.map((operation) => [operation.source.span.file, operation.relative]));
  return (file) => {
    const language = languageOf(relative.get(file) ?? file);
    return language ? `the ${language === 'zh' ? 'Chinese' : 'English'} page` : 'the other page';
  };
}
