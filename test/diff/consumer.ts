import { outputType } from '../../src/model/index.ts';
import type { ApiModel, JsonValue, Operation, TypeRef } from '../../src/model/index.ts';
import { valuesOf } from './values.ts';
import type { Values } from './values.ts';

export interface Consumer {
  /** Code that calls everything with everything. */
  readonly sender: string;
  /** Code that reads everything that comes back. */
  readonly reader: string;
}

/** What a thorough user of an SDK might have written. `sdk` is the module of the SDK, from where the code stands. */
export function consumerOf(model: ApiModel, sdk: string): Consumer {
  const values = valuesOf(model);
  const failing = model.operations.filter(({ errors }) => errors.length > 0);
  const sent = usedTypes(model, values, (operation) => [...operation.parameters.map(({ type }) => type), operation.requestBody?.type]);
  const received = usedTypes(model, values, ({ responses }) => responses.map(({ type }) => type));
  const unused = model.schemas.map(({ name }) => name).filter((name) => !sent.has(name) && !received.has(name));
  return {
    sender: [
      importLine(sdk, [...model.operations.map(({ id }) => id), 'createClient'], [...sent, ...unused, 'RequestOptions', 'Transport']),
      "const client = createClient({ baseUrl: 'https://api.example.com' });",
      'const options: RequestOptions = { timeoutMs: 1 };',
      'export async function send(transport: Transport): Promise<void> {',
      ...model.operations.flatMap((operation) => calls(operation, values)),
      '}',
      exportLine('Sent', [...sent, ...unused]),
    ].join('\n'),
    reader: [
      importLine(
        sdk,
        [...model.operations.flatMap(({ id }) => [id, `${id}Safe`]), ...failing.map(({ id }) => `${id}Errors`)],
        [...received, ...unused],
      ),
      'declare function take<T>(value: T): void;',
      ...model.operations.map((operation) => readingFunction(operation, values)),
      ...failing.map(failureFunction),
      exportLine('Received', [...received, ...unused]),
    ].join('\n'),
  };
}

function usedTypes(model: ApiModel, { schema }: Values, roots: (operation: Operation) => (TypeRef | undefined)[]): Set<string> {
  const names = new Set<string>();
  const visit = (type: TypeRef | undefined): void => {
    if (type?.kind === 'array') visit(type.items);
    else if (type?.kind === 'map') visit(type.values);
    else if (type?.kind === 'union') type.members.forEach(visit);
    else if (type?.kind === 'ref') {
      const { name, shape } = schema(type.schema);
      if (names.has(name)) return;
      names.add(name);
      if (shape.kind === 'alias') visit(shape.type);
      else shape.fields.forEach((field) => visit(field.type));
    }
  };
  model.operations.flatMap(roots).forEach(visit);
  return names;
}

function importLine(sdk: string, values: readonly string[], types: readonly string[]): string {
  return `import { ${[...values, ...types.map((name) => `type ${name}`)].join(', ')} } from '${sdk}';`;
}

function exportLine(name: string, types: readonly string[]): string {
  return types.length === 0 ? '' : `export type ${name} = [${types.join(', ')}];`;
}

function calls(operation: Operation, values: Values): string[] {
  const takesInput = operation.requestBody !== undefined || operation.parameters.some(({ ambient }) => ambient === undefined);
  const path = ['client', ...operation.group, operation.member].join('.');
  if (!takesInput) return [`  await ${operation.id}(transport, options);`, `  await ${path}(options);`];
  const [all, ...others] = values.inputs(operation).map((input) => JSON.stringify(input));
  return [
    `  await ${path}(${all}, options);`,
    ...[all, ...others].map((input) => `  await ${operation.id}(transport, ${input}, options);`),
  ];
}

function readingFunction(operation: Operation, values: Values): string {
  const type = outputType(operation);
  const lines = type ? reading(type, 'answer', values, []) : [];
  return [
    `export function read_${operation.id}(answer: Awaited<ReturnType<typeof ${operation.id}>>): void {`,
    ...lines,
    '  take<unknown>(answer);',
    '}',
  ].join('\n');
}

let count = 0;

/** Code that looks at each part of a value. */
function reading(type: TypeRef, value: string, values: Values, held: readonly string[]): string[] {
  switch (type.kind) {
    case 'unknown':
      return [];
    case 'array': {
      const item = `item${count++}`;
      return [
        `take<readonly unknown[]>(${value});`,
        `for (const ${item} of ${value}) {`,
        ...reading(type.items, item, values, held),
        `take<unknown>(${item}); }`,
      ];
    }
    case 'enum':
      return [
        `switch (${value}) {`,
        ...type.values.map((one) => `case ${JSON.stringify(one.value)}: break;`),
        `default: take<never>(${value}); }`,
      ];
    case 'ref': {
      const { id, shape } = values.schema(type.schema);
      if (shape.kind === 'alias') return reading(shape.type, value, values, held);
      if (held.includes(id)) return [];
      const members = shape.fields.flatMap((field) => {
        const member = `member${count++}`;
        const lines = reading(field.type, member, values, [...held, id]);
        const checked = field.required ? lines : [`if (${member} !== undefined) {`, ...lines, '}'];
        return [`const ${member} = ${value}[${JSON.stringify(field.name)}];`, ...checked, `take<unknown>(${member});`];
      });
      return shape.open ? [...members, `take<unknown>(${value}['more']);`] : members;
    }
    default:
      return [`take<${typeCode(type)}>(${value});`];
  }
}

function typeCode(type: TypeRef): string {
  if (type.kind === 'scalar') return type.name === 'integer' ? 'number' : type.name === 'binary' ? 'Blob' : type.name;
  if (type.kind === 'map') return `Record<string, ${typeCode(type.values)}>`;
  if (type.kind === 'object') return 'Record<string, unknown>';
  if (type.kind === 'union') return type.members.map(typeCode).join(' | ');
  if (type.kind === 'enum') return type.values.map(({ value }) => JSON.stringify(value)).join(' | ');
  if (type.kind === 'array') return `(${typeCode(type.items)})[]`;
  return 'unknown';
}

function failureFunction({ id, errors }: Operation): string {
  const asks = errors.flatMap(({ code, message }) => [compared('code', code), compared('message', message)]);
  return [
    `export function fail_${id}(result: Awaited<ReturnType<typeof ${id}Safe>>): void {`,
    `  take<readonly { readonly code: unknown; readonly message: string }[]>(${id}Errors);`,
    "  if (result.ok || result.error.kind !== 'business') return;",
    '  const { documented } = result.error;',
    ...asks,
    '}',
  ].join('\n');
}

function compared(member: string, value: JsonValue): string {
  return `  if (documented?.${member} === ${JSON.stringify(value)}) take<unknown>(documented);`;
}
