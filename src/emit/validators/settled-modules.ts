import type { EmitContext } from '../emit-context.ts';
import type { TypeModule } from '../type-modules.ts';
import { referredSchemas } from './referred-schemas.ts';

/**
 * The modules from which no circle of imports can be reached: whoever imports one finds it run. Of all others, some
 * run before what they import.
 */
export function settledModules(modules: readonly TypeModule[], context: EmitContext): ReadonlySet<string> {
  const waiting = new Map<string, Set<string>>();
  const importers = new Map<string, string[]>();
  for (const module of modules) {
    const imports = importedModules(module, context);
    waiting.set(module.stem, imports);
    for (const stem of imports) {
      const known = importers.get(stem);
      if (known === undefined) importers.set(stem, [module.stem]);
      else known.push(module.stem);
    }
  }
  const settled = new Set([...waiting].filter(([, imports]) => imports.size === 0).map(([stem]) => stem));
  for (const stem of settled) {
    for (const importer of importers.get(stem) ?? []) {
      const imports = waiting.get(importer);
      imports?.delete(stem);
      if (imports?.size === 0) settled.add(importer);
    }
  }
  return settled;
}

function importedModules({ items, stem }: TypeModule, context: EmitContext): Set<string> {
  const stems = new Set(items.flatMap(referredSchemas).map((id) => context.names.schema(id).stem));
  stems.delete(stem);
  return stems;
}
