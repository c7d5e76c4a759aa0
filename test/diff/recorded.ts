import { outputType } from '../../src/model/index.ts';
import type { ApiModel, JsonValue, Operation } from '../../src/model/index.ts';
import type { Audience } from '../../src/diff/index.ts';
import { valuesOf } from './values.ts';

type Sdk = Readonly<Record<string, unknown>>;
type Call = (transport: unknown, ...args: unknown[]) => Promise<unknown>;

/** Sends what could be sent to the old API, and answers what the old API could answer, through a new SDK. */
export async function recordedTrouble(old: ApiModel, fresh: ApiModel, sdk: Sdk): Promise<Record<Audience, string[]>> {
  const troubles: Record<Audience, string[]> = { senders: [], readers: [] };
  const olds = valuesOf(old);
  for (const operation of old.operations) {
    const now = fresh.operations.find(({ id }) => id === operation.id);
    if (!now) continue;
    for (const input of olds.inputs(operation)) {
      const failure = await failureOf(sdk, operation.id, argsOf(operation, input), {}, 'request');
      if (failure?.kind === 'validation') troubles.senders.push(`${operation.id} refuses ${JSON.stringify(input)}: ${failure.message}`);
    }
    const [, least = {}] = valuesOf(fresh).inputs(now);
    for (const answer of answersOf(operation, old)) {
      const failure = await failureOf(sdk, operation.id, argsOf(now, least), answer, 'response');
      if (failure) troubles.readers.push(`${operation.id} refuses the answer ${JSON.stringify(answer)}: ${failure.message}`);
    }
  }
  return troubles;
}

function argsOf(operation: Operation, input: JsonValue): unknown[] {
  const takesInput = operation.requestBody !== undefined || operation.parameters.some(({ ambient }) => ambient === undefined);
  return takesInput ? [input] : [];
}

/** Answers of success, as the old pages tell that from failure. */
function answersOf(operation: Operation, model: ApiModel): readonly JsonValue[] {
  const answers = valuesOf(model).of(outputType(operation) ?? { kind: 'unknown' });
  const { success } = operation;
  if (!success) return answers;
  return answers.flatMap((answer) => success.values.map((value) => ({ ...(answer as object), [success.field]: value })));
}

interface Failure {
  readonly kind: string;
  readonly message: string;
}

async function failureOf(
  sdk: Sdk,
  id: string,
  args: readonly unknown[],
  answer: JsonValue,
  checked: 'request' | 'response',
): Promise<Failure | undefined> {
  const call = sdk[id] as Call;
  const createTransport = sdk['createTransport'] as (options: object) => unknown;
  const transport = createTransport({
    baseUrl: 'https://api.example.com',
    fetch: async () => new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } }),
    validate: { request: 'off', response: 'off', [checked]: 'throw' },
  });
  return call(transport, ...args).then(
    () => undefined,
    (error: unknown) => error as Failure,
  );
}
