import { mapTypes } from '../model/index.ts';
import type { ApiModel, Operation, Schema } from '../model/index.ts';
import { joinOperations } from './languages/join-operations.ts';
import { joinSchemas } from './languages/join-schemas.ts';
import { nameOf } from './languages/joining.ts';
import type { Joining } from './languages/joining.ts';
import { joinedPath, pagePairs } from './languages/page-pairs.ts';
import type { PagePairs } from './languages/page-pairs.ts';
import type { Pass } from './pass.ts';

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
    for (const operation of model.operations) {
      const at = operations.findIndex((other) => pairs.sameOperation(other, operation));
      const first = operations[at];
      if (first) {
        operations[at] = joinOperations(first, operation, joinedPath(first, operation), joining);
        renamed.set(operation.id, first.id);
      } else operations.push(operation);
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
  const byName = new Map<string, Schema[]>();
  for (const schema of schemas)
    if (schema.origin === 'page') byName.set(nameOf(schema.id), [...(byName.get(nameOf(schema.id)) ?? []), schema]);
  const references = new Map<string, string>();
  for (const [name, variants] of byName) {
    for (const [index, schema] of variants.entries()) {
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
