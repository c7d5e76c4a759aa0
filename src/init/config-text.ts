import type { Guess, PlannedApi } from './planned-api.ts';
import { quoted } from './quoted.ts';

/** `md2sdk.config.ts`. */
export function configText(apis: readonly PlannedApi[]): string {
  return [
    `import { defineConfig } from ${quoted('md2sdk')};`,
    '',
    'export default defineConfig({',
    '  apis: [',
    ...apis.flatMap(entryLines).map((line) => `    ${line}`),
    '  ],',
    '});',
    '',
  ].join('\n');
}

/** An entry of `apis`. */
export function entryLines({ name, input, out, packageName, guess, operations }: PlannedApi): string[] {
  const inputs = typeof input === 'string' ? quoted(input) : `[${input.map(quoted).join(', ')}]`;
  return [
    '{',
    `  name: ${quoted(name)},`,
    `  input: ${inputs},`,
    `  out: ${quoted(out)},`,
    ...(packageName === undefined ? [] : [`  packageName: ${quoted(packageName)},`]),
    ...(guess ? ruleLines(guess, operations) : []),
    '},',
  ];
}

function ruleLines({ rule: { method, path, overrides }, unplaced }: Guess, operations: number): string[] {
  const lack = method === undefined ? 'no path' : path === undefined ? 'no method' : 'neither method nor path';
  const exceptions = Object.entries(overrides).map(([file, endpoint]) => `      ${quoted(file)}: { ${members(endpoint)} },`);
  return [
    `  // A guess: the pages of ${unplaced} of ${operations} operations state ${lack}. Set it right; exceptions go under`,
    "  // `overrides`, by file: { 'get-user.md': { method: 'GET', path: '/users/{id}' } }.",
    ...(exceptions.length === 0
      ? [`  endpoint: { ${members({ ...(method && { method }), ...(path && { path }) })} },`]
      : [
          '  endpoint: {',
          ...(method === undefined ? [] : [`    method: ${quoted(method)},`]),
          ...(path === undefined ? [] : [`    path: ${quoted(path)},`]),
          '    overrides: {',
          ...exceptions,
          '    },',
          '  },',
        ]),
  ];
}

function members(endpoint: { readonly method?: string; readonly path?: string }): string {
  return Object.entries(endpoint)
    .map(([key, value]) => `${key}: ${quoted(value)}`)
    .join(', ');
}
