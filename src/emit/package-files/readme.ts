import { constantValue } from '../calls/index.ts';
import type { Calls } from '../calls/index.ts';
import type { EmitContext } from '../emit-context.ts';
import { callPaths } from '../client/index.ts';
import { compareText } from '../kit/index.ts';
import { markdownTable } from './markdown-table.ts';
import { packageName } from './package-name.ts';

/** Short: how to make a client, what there is to call. */
export function readme(context: EmitContext, calls: Calls): string {
  const { create, createSafe } = calls.client;
  const parts = [
    `# ${plainText(context.model.name)}`,
    "A typed client, generated from the API's documentation. Do not edit: change the pages and generate anew.",
    example(context, calls),
    `\`${create.name}\` throws a \`ClientError\` when a call fails; \`${createSafe.name}\` returns \`{ ok, data, error }\` instead.`,
    ...ambient(context),
    table(context),
  ];
  return `${parts.join('\n\n')}\n`;
}

function example(context: EmitContext, calls: Calls): string {
  const { create } = calls.client;
  const url = context.options.baseUrl ?? 'https://api.example.com';
  return [
    '```ts',
    `import { ${create.name} } from ${JSON.stringify(packageName(context))};`,
    '',
    `const client = ${create.name}({ baseUrl: ${JSON.stringify(url)} });`,
    '```',
  ].join('\n');
}

function table({ model, names, place }: EmitContext): string {
  const calls = callPaths(model.operations);
  const rows = model.operations.map(({ id, method, path, title, source }) => [
    `\`client.${calls.get(id) ?? id}\``,
    `\`${names.operation(id).function.name}\``,
    `\`${method.toUpperCase()} ${codeText(path)}\``,
    plainText(title ?? ''),
    plainText(place(source)),
  ]);
  return markdownTable([['Call', 'Function', 'Request', 'Title', 'Page'], ...rows]);
}

/** What requests must carry and neither the page nor a call says. */
function ambient({ model }: EmitContext): string[] {
  const names = model.operations.flatMap(({ parameters }) =>
    parameters.filter((one) => one.ambient && constantValue(one) === undefined).map((one) => `\`${codeText(one.name)}\``),
  );
  if (names.length === 0) return [];
  const list = [...new Set(names)].sort(compareText).join(', ');
  return [`Requests also carry ${list}: constants go into the client's \`headers\` or \`query\`, signatures are made by its \`sign\`.`];
}

/** Text of a page as Markdown that says just that. */
function plainText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#&~]/g, '\\$&');
}

function codeText(text: string): string {
  return text.replace(/[`\s|]/g, (character) => encodeURIComponent(character));
}
