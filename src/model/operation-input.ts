import type { Operation, Parameter, RequestBody } from './operation.ts';
import type { Schema } from './schema.ts';
import { uniqueName } from './unique-name.ts';

/** A parameter as a member of the input. */
export interface InputMember {
  /** The member's key: the wire name, unless another parameter has it already. */
  readonly key: string;
  readonly parameter: Parameter;
}

/** A call takes one object; this says what is in it. */
export interface OperationInput {
  /** Parameters that the caller gives; ambient ones are the client's. */
  readonly members: readonly InputMember[];
  /** `rest`: what is no parameter is the body; `body`: it is the member `body`. */
  readonly body: 'none' | 'rest' | 'body';
  /** Whether the call makes no sense without an input. */
  readonly required: boolean;
}

export function operationInput(operation: Operation, schema: (id: string) => Schema): OperationInput {
  const members = inputMembers(operation);
  const body = bodyPlace(operation.requestBody, members, schema);
  return { members, body, required: members.some(isRequired) || needsBody(operation.requestBody, body, schema) };
}

function isRequired({ parameter }: InputMember): boolean {
  return parameter.required;
}

function inputMembers(operation: Operation): InputMember[] {
  // A parameter must not take the key under which a body may stand.
  const taken = new Set(operation.requestBody === undefined ? [] : ['body']);
  return operation.parameters
    .filter((parameter) => parameter.ambient === undefined)
    .map((parameter) => ({ key: memberKey(parameter, taken), parameter }));
}

/** `id` in the path and `id` in the query: the second is `id_query`. */
function memberKey(parameter: Parameter, taken: Set<string>): string {
  return uniqueName(taken.has(parameter.name) ? `${parameter.name}_${parameter.in}` : parameter.name, taken);
}

function bodyPlace(body: RequestBody | undefined, members: readonly InputMember[], schema: (id: string) => Schema): OperationInput['body'] {
  if (body === undefined) return 'none';
  const { type } = body;
  if (members.length === 0) return isObject(type, schema) ? 'rest' : 'body';
  if (type.kind !== 'ref' || !body.required) return 'body';
  const { shape } = schema(type.schema);
  if (shape.kind !== 'object') return 'body';
  const keys = new Set(members.map(({ key }) => key));
  return shape.fields.some((field) => keys.has(field.name)) ? 'body' : 'rest';
}

function isObject(type: RequestBody['type'], schema: (id: string) => Schema): boolean {
  const seen = new Set<string>();
  let current = type;
  while (current.kind === 'ref' && !seen.has(current.schema)) {
    seen.add(current.schema);
    const { shape } = schema(current.schema);
    if (shape.kind === 'object') return true;
    current = shape.type;
  }
  return current.kind === 'object' || current.kind === 'map';
}

function needsBody(body: RequestBody | undefined, place: OperationInput['body'], schema: (id: string) => Schema): boolean {
  if (body === undefined || place === 'none') return false;
  if (place === 'body') return body.required;
  if (body.type.kind !== 'ref') return false;
  const { shape } = schema(body.type.schema);
  return body.required && (shape.kind === 'alias' || shape.fields.some((field) => field.required));
}
