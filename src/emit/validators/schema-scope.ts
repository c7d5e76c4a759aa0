import type { EmitContext } from '../emit-context.ts';
import type { CodeSymbol, ModuleFile } from '../kit/index.ts';

const runtime = 'src/runtime/schema/index.ts';

/** Where an expression of schemas stands: what it calls things, and when it is evaluated. */
export interface SchemaScope {
  readonly context: EmitContext;
  /** The local name of a function of the schema runtime. */
  readonly combinator: (name: string) => string;
  /** Of a type of the schema runtime. */
  readonly type: (name: string) => string;
  readonly value: (symbol: CodeSymbol) => string;
  /** Evaluated once all schemas are there: they can be named as they are, and need not be asked for late. */
  readonly isLate: boolean;
}

function runtimeSymbol(name: string): CodeSymbol {
  return { module: runtime, name };
}

export function schemaScope(file: ModuleFile, context: EmitContext): SchemaScope {
  return {
    context,
    combinator: remembered((name) => file.value(runtimeSymbol(name))),
    type: remembered((name) => file.type(runtimeSymbol(name))),
    value: file.value,
    isLate: false,
  };
}

/** A file asks for a few names again and again. */
function remembered(find: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let found = known.get(name);
    if (found === undefined) {
      found = find(name);
      known.set(name, found);
    }
    return found;
  };
}
