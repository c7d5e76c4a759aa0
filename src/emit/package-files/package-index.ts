import type { Calls } from '../calls/index.ts';
import type { EmittedFile } from '../emitted-file.ts';
import { namedClause, print, uniqueName } from '../kit/index.ts';

/** What users of an SDK need of its runtime. */
const runtimeValues = [
  'AbortedError',
  'BusinessError',
  'createTransport',
  'DecodeError',
  'HookError',
  'HttpStatusError',
  'Md2sdkError',
  'NetworkError',
  'TimeoutError',
  'ValidationError',
];

const runtimeTypes = [
  'CheckOptions',
  'ClientError',
  'ClientOptions',
  'DocumentedError',
  'Failure',
  'Hooks',
  'Issue',
  'OutgoingRequest',
  'RequestOptions',
  'Result',
  'RetryOptions',
  'Schema',
  'StandardSchema',
  'Transport',
  'ValidationMode',
  'ValidationModes',
];

const doors = ['client', 'errors', 'operations/index', 'types/index', 'validators/index'];

/** The package's door. A structure of the pages keeps its name; the runtime's own of that name goes by `Sdk…`. */
export function packageIndex(calls: Calls, files: readonly EmittedFile[]): string {
  const paths = new Set(files.map(({ path }) => path));
  const taken = new Set(calls.taken);
  const exported = (name: string): string => {
    const free = uniqueName(taken.has(name) ? `Sdk${name}` : name, taken);
    return free === name ? name : `${name} as ${free}`;
  };
  const stars = doors.filter((door) => paths.has(`src/${door}.ts`)).map((door) => `export * from "./${door}.js";`);
  const runtime = [
    print(['export type ', namedClause(runtimeTypes.map(exported)), ' from "./runtime/index.js";']),
    print(['export ', namedClause(runtimeValues.map(exported)), ' from "./runtime/index.js";']),
  ];
  return `${[...stars, ...runtime].join('\n')}\n`;
}
