#!/usr/bin/env node
import module from 'node:module';
import { optimizeLate } from './late-optimization.ts';

optimizeLate();

/** From 22.1 on, Node keeps in the system's temporary folder what it compiled, and starts sooner the next time. */
const { enableCompileCache } = module as typeof module & { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();

// Only what is imported after that is kept.
await import('./program.ts');
