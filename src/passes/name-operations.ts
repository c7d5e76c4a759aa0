import { diagnose } from '../diagnostics/index.ts';
import { camelCase, nameWords, pascalCase } from '../model/index.ts';
import type { Operation, Provenance, Schema } from '../model/index.ts';
import type { Pass, PassContext } from './pass.ts';

/**
 * Names operations: by the page's own word where it tells them apart, else by method and path. A Chinese title stays a
 * title; a name must be typed by everyone who calls it.
 */
export const nameOperations: Pass = {
  name: 'name-operations',
  run: (model, context) => {
    const hints = distinctiveHints(model.operations);
    const plans = model.operations.map((operation) => planOf(operation, hints));
    const ids = new Map<string, string>();
    const taken = new Map<string, Operation>();
    const named = model.operations.map((operation, index) => {
      const plan = plans[index] as Plan;
      const id = uniqueId(plan, operation, taken, context);
      taken.set(id, operation);
      ids.set(operation.id, id);
      const member =
        camelCase(nameWords(id)) === camelCase([...plan.group, ...nameWords(plan.member)]) || id === plan.member ? plan.member : id;
      return { ...operation, id, group: plan.group, member, evidence: { ...operation.evidence, id: plan.source } };
    });
    return { ...model, operations: separateMembers(named), schemas: model.schemas.map((schema) => renamedOwner(schema, ids)) };
  },
};

interface Plan {
  readonly id: string;
  readonly group: readonly string[];
  readonly member: string;
  readonly source: Provenance;
}

/** A name that several operations bear tells none of them; sample code often calls one method for all. */
function distinctiveHints(operations: readonly Operation[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const operation of operations)
    for (const value of new Set((operation.nameHints ?? []).map((hint) => hint.value)))
      counts.set(value.toLowerCase(), (counts.get(value.toLowerCase()) ?? 0) + 1);
  return counts;
}

function planOf(operation: Operation, counts: ReadonlyMap<string, number>): Plan {
  const { group, member } = fromPath(operation);
  const hint = (operation.nameHints ?? []).find(
    ({ value, source }) => source.rule === 'name/stated' || counts.get(value.toLowerCase()) === 1,
  );
  if (hint) {
    const own = camelCase(nameWords(hint.value));
    return { id: own, group, member: own, source: hint.source };
  }
  const id = camelCase([...group, ...nameWords(member)]);
  return { id, group, member, source: { ...operation.evidence.path, rule: 'name/from-path' } };
}

const verbs: ReadonlySet<string> = new Set([
  ...[
    'get',
    'list',
    'create',
    'update',
    'delete',
    'add',
    'remove',
    'set',
    'query',
    'search',
    'find',
    'save',
    'edit',
    'modify',
    'batch',
    'bulk',
    'import',
    'export',
  ],
  ...[
    'upload',
    'download',
    'enable',
    'disable',
    'check',
    'is',
    'has',
    'send',
    'submit',
    'cancel',
    'login',
    'logout',
    'sync',
    'trigger',
    'verify',
    'validate',
    'reset',
  ],
  ...[
    'bind',
    'unbind',
    'assign',
    'revoke',
    'grant',
    'start',
    'stop',
    'count',
    'describe',
    'fetch',
    'load',
    'push',
    'pull',
    'publish',
    'approve',
    'reject',
    'register',
  ],
  ...[
    'insert',
    'select',
    'copy',
    'move',
    'rename',
    'restore',
    'refresh',
    'generate',
    'apply',
    'confirm',
    'pay',
    'refund',
    'lock',
    'unlock',
    'move',
    'page',
    'detail',
    'info',
  ],
]);

const generic = /^(?:api|rest|open|openapi|open-api|service|services|v\d+(?:\.\d+)*|www|web|gateway)$/i;

/** `POST /api/v3/user/bulkUpdate` is `user.bulkUpdate`; `GET /users/{id}/roles` is `users.listRoles`. */
function fromPath(operation: Operation): { group: string[]; member: string } {
  const segments = operation.path.split('/').filter((segment) => segment !== '' && !generic.test(segment));
  const fixed = segments.filter((segment) => !/^[{:*]/.test(segment));
  const last = fixed.at(-1);
  if (last === undefined)
    return { group: [], member: camelCase([operation.method, ...segments.flatMap(nameWords), ...(segments.length === 0 ? ['root'] : [])]) };
  const group = fixed
    .slice(0, -1)
    .map((segment) => camelCase(nameWords(segment)))
    .filter((word) => word !== '');
  const words = nameWords(last.replace(/\.\w+$/, ''));
  const byId = /^[{:]/.test(segments.at(-1) ?? '');
  const spoken =
    !byId && (verbs.has(words[0]?.toLowerCase() ?? '') || (operation.method === 'post' && !/s$/.test(last)) || words.length > 1);
  if (spoken) return { group, member: camelCase(words) };
  return {
    group,
    member: camelCase([
      restVerb(operation.method, byId, last),
      ...(byId ? singular(words) : operation.method === 'post' ? singular(words) : words),
    ]),
  };
}

function restVerb(method: string, byId: boolean, last: string): string {
  if (method === 'get') return byId || !/s$/.test(last) ? 'get' : 'list';
  return (
    { post: byId ? 'post' : 'create', put: 'replace', patch: 'update', delete: 'delete', head: 'head', options: 'options' }[method] ??
    method
  );
}

function singular(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  return [
    ...words.slice(0, -1),
    last
      .replace(/ies$/, 'y')
      .replace(/(?<=x|ch|sh|ss)es$/, '')
      .replace(/(?<!s|u|i)s$/, ''),
  ];
}

function uniqueId(plan: Plan, operation: Operation, taken: ReadonlyMap<string, Operation>, context: PassContext): string {
  const other = taken.get(plan.id);
  if (!other) return plan.id;
  const file = operation.relative.slice(operation.relative.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const candidates = [
    camelCase([...plan.group, ...nameWords(plan.member)]),
    camelCase([operation.method, ...nameWords(plan.id)]),
    camelCase(nameWords(file)),
    `${plan.id}${pascalCase([operation.method])}`,
  ];
  const free = candidates.find((candidate) => candidate !== '' && !taken.has(candidate)) ?? numbered(plan.id, taken);
  context.report(
    diagnose('link/same-operation', operation.source.span, `the name \`${plan.id}\` is taken; the operation is \`${free}\``, {
      related: [{ message: `\`${plan.id}\` is this one`, span: other.source.span }],
    }),
  );
  return free;
}

function numbered(id: string, taken: ReadonlyMap<string, unknown>): string {
  let count = 2;
  while (taken.has(`${id}${count}`)) count++;
  return `${id}${count}`;
}

/** Two operations of one group cannot have one member name; a member cannot be called as a group beside it. */
function separateMembers(operations: readonly Operation[]): Operation[] {
  const seen = new Set(operations.flatMap((operation) => operation.group.map((_, depth) => operation.group.slice(0, depth + 1).join('.'))));
  return operations.map((operation) => {
    const place = (member: string): string => [...operation.group, member].join('.');
    const member = seen.has(place(operation.member)) ? operation.id : operation.member;
    const free = seen.has(place(member))
      ? numbered(member, new Map([...seen].map((key) => [key.slice(key.lastIndexOf('.') + 1), true])))
      : member;
    seen.add(place(free));
    return { ...operation, member: free };
  });
}

function renamedOwner(schema: Schema, ids: ReadonlyMap<string, string>): Schema {
  const id = schema.owner?.kind === 'operation' ? ids.get(schema.owner.id) : undefined;
  return id === undefined ? schema : { ...schema, owner: { kind: 'operation', id } };
}
