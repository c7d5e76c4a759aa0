import type { EmitContext } from '../emit-context.ts';
import { uniqueName, upperFirst } from '../kit/index.ts';
import type { CodeSymbol } from '../kit/index.ts';

/** What stands beside an operation's function. */
export interface CallNames {
  /** The twin that returns its failure in place of throwing it. */
  readonly safe: CodeSymbol;
  /** Absent where the page documents no errors. */
  readonly errors?: {
    /** `updateUserErrors`, the table. */
    readonly table: CodeSymbol;
    /** `UpdateUserErrorEntry`, one of its rows. */
    readonly entry: CodeSymbol;
  };
}

export interface ClientNames {
  readonly create: CodeSymbol;
  readonly type: CodeSymbol;
  readonly createSafe: CodeSymbol;
  readonly safeType: CodeSymbol;
}

export interface Calls {
  readonly of: (operationId: string) => CallNames;
  readonly client: ClientNames;
  /** Everything that the generated modules export: what else the package exports gives way. */
  readonly taken: ReadonlySet<string>;
}

/** Names what the pages do not: they come last, so that no name of a page gives way to them. */
export function callNames({ model, names }: Pick<EmitContext, 'model' | 'names'>): Calls {
  const taken = new Set([...names.types, ...names.values]);
  const client = clientNames(model.name, taken);
  const calls = new Map(
    model.operations.map(({ id, errors }) => {
      const { name, module } = names.operation(id).function;
      const safe = { module, name: uniqueName(`${name}Safe`, taken) };
      return [id, errors.length === 0 ? { safe } : { safe, errors: errorNames(name, taken) }];
    }),
  );
  return {
    of(id) {
      const found = calls.get(id);
      if (found === undefined) throw new Error(`no operation has the id ${JSON.stringify(id)}`);
      return found;
    },
    client,
    taken,
  };
}

function errorNames(name: string, taken: Set<string>): CallNames['errors'] & object {
  const module = 'src/errors.ts';
  return {
    table: { module, name: uniqueName(`${name}Errors`, taken) },
    entry: { module, name: uniqueName(`${upperFirst(name)}ErrorEntry`, taken) },
  };
}

function clientNames(api: string, taken: Set<string>): ClientNames {
  const module = 'src/client.ts';
  // An API may well have an operation `createClient` or a structure `Client`: then its own name tells them apart.
  const front = frontName(api);
  const take = (before: string, after: string): CodeSymbol => {
    const plain = before + after;
    return { module, name: uniqueName(taken.has(plain) ? before + front + after : plain, taken) };
  };
  return {
    create: take('create', 'Client'),
    type: take('', 'Client'),
    createSafe: take('create', 'SafeClient'),
    safeType: take('', 'SafeClient'),
  };
}

function frontName(api: string): string {
  const letters = api.normalize('NFC').replace(/[^\p{L}\p{Nd}]+/gu, '');
  return /^\p{L}/u.test(letters) ? upperFirst(letters) : `Api${letters}`;
}
