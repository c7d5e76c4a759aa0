import type { EmitContext } from '../emit-context.ts';
import type { CodeSymbol, ModuleFile } from '../kit/index.ts';
import type { TypeNames } from '../names/index.ts';

const runtime = 'src/runtime/schema/index.ts';

/** Where an expression of schemas stands: what it calls things, and what is declared above it. */
export interface SchemaScope {
  readonly context: EmitContext;
  /** The local name of a function of the schema runtime. */
  readonly combinator: (name: string) => string;
  /** Of a type of the schema runtime. */
  readonly type: (name: string) => string;
  readonly value: (symbol: CodeSymbol) => string;
  /** Whether a schema can be named as it is; else it must be asked for late. */
  readonly isReady: (names: TypeNames) => boolean;
  /** The schemas that stand above, in the same file. */
  readonly declared: Set<string>;
}

function runtimeSymbol(name: string): CodeSymbol {
  return { module: runtime, name };
}

/** `settled`: the modules that have run before any that imports them. */
export function schemaScope(file: ModuleFile, context: EmitContext, settled: ReadonlySet<string>): SchemaScope {
  const declared = new Set<string>();
  return {
    context,
    combinator: remembered((name) => file.value(runtimeSymbol(name))),
    type: remembered((name) => file.type(runtimeSymbol(name))),
    value: file.value,
    isReady: (names) => (names.schema.module === file.path ? declared.has(names.schema.name) : settled.has(names.stem)),
    declared,
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
