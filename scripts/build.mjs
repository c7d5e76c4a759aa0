#!/usr/bin/env node
// Sources → what is published: `node scripts/build.mjs [--out FOLDER] [--no-types]`.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './build/bundle.mjs';
import { declare } from './build/declare.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  allowNegative: true,
  options: { out: { type: 'string', default: path.join(root, 'dist') }, types: { type: 'boolean', default: true } },
});

const out = path.resolve(values.out);
await bundle(root, out);
if (values.types) await declare(root, out);
