import type { ApiModel, Field, Operation, TypeRef } from '../../src/model/index.ts';
import { fieldsOf, inPath, itemOf } from './api.ts';
import type { Api, FieldSpec, OperationSpec, TypeSpec } from './api.ts';
import type { Place, Shape, States } from './shape.ts';

/** The facts of one operation, as both sides of the comparison can say them. */
export interface NormalOperation {
  readonly method: string;
  readonly path: string;
  /** Whether the input goes into a body; of DELETE not every page says. */
  readonly body?: boolean;
  readonly inPath: readonly string[];
  readonly request: Readonly<Record<string, NormalField>>;
  readonly response: Readonly<Record<string, NormalField>>;
}

export interface NormalField {
  readonly type?: string;
  readonly structure?: string;
  readonly required?: boolean;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  /** Letters and digits alone: marks are the shape's business. */
  readonly words?: string;
  readonly fields?: Readonly<Record<string, NormalField>>;
}

/** What every way to say a field comes down to, before a shape's silence is taken into account. */
interface Facts {
  readonly name: string;
  readonly list: boolean;
  /** A scalar, `object`, or what else the model holds. */
  readonly item: string;
  readonly structure?: string;
  readonly required: boolean;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly description?: string;
  readonly members: readonly Facts[];
}

function normalFields(list: readonly Facts[], place: Place, states: States): Record<string, NormalField> {
  return Object.fromEntries(list.map((facts) => [facts.name, normalField(facts, place, states)]));
}

function normalField(facts: Facts, place: Place, states: States): NormalField {
  const item = facts.item === 'integer' && !states.integers ? 'number' : facts.item;
  const silent = facts.members.length === 0 && (item === 'unknown' || !states.items(place, item));
  return {
    ...(states.types(place) && { type: facts.list ? (silent ? 'array' : `array of ${item}`) : item }),
    ...(states.names && facts.structure !== undefined && { structure: facts.structure }),
    ...(states.required(place) && { required: facts.required }),
    ...(facts.enum && states.enums(place) && { enum: facts.enum.map((value) => JSON.stringify(value)).sort() }),
    ...(facts.default !== undefined && states.defaults(place) && { default: facts.default }),
    ...(!facts.enum && states.descriptions(place) && words(facts.description) !== '' && { words: words(facts.description) }),
    ...(facts.members.length > 0 && { fields: normalFields(facts.members, { ...place, depth: place.depth + 1 }, states) }),
  };
}

/** Whether an address, the link to a structure, or a list of values is left among the words is a matter of taste. */
function words(text: string = ''): string {
  return text.startsWith('取值说明')
    ? ''
    : text
        .replace(/嵌套类型[^]*$/, '')
        .replace(/\]\([^)]*\)|<[^>]*>/g, '')
        .replace(/[^\p{L}\p{N}]/gu, '');
}

interface Ends {
  readonly method: string;
  readonly path: string;
  readonly body: boolean;
  readonly inPath: readonly string[];
}

function normalOperation(
  { method, path, body, inPath }: Ends,
  request: readonly Facts[],
  response: readonly Facts[],
  states: States,
): NormalOperation {
  return {
    method: method.toUpperCase(),
    path,
    ...(method.toUpperCase() !== 'DELETE' && { body }),
    inPath,
    request: normalFields(request, { side: 'request', depth: 0 }, states),
    response: normalFields(response, { side: 'response', depth: 0 }, states),
  };
}

/** The facts that pages of the shape state. */
export function expectedForm(operation: OperationSpec, api: Api, shape: Shape): NormalOperation {
  const facts = (field: FieldSpec): Facts => ({
    name: field.name,
    list: field.type.kind === 'array',
    item: itemName(field.type),
    ...structureName(field.type),
    required: field.required,
    ...(field.enum && { enum: field.enum }),
    ...(field.default !== undefined && { default: field.default }),
    description: field.description,
    members: fieldsOf(field.type, api).map(facts),
  });
  return normalOperation(
    {
      ...operation,
      body: operation.method !== 'GET' && operation.request.some((field) => !inPath(field, operation)),
      inPath: operation.request.filter((field) => inPath(field, operation)).map(({ name }) => name),
    },
    operation.request.map(facts),
    operation.response.map(facts),
    shape.states,
  );
}

function itemName(type: TypeSpec): string {
  const item = itemOf(type);
  return item.kind === 'scalar' ? item.name : 'object';
}

function structureName(type: TypeSpec): { structure?: string } {
  const item = itemOf(type);
  return item.kind === 'structure' ? { structure: item.name } : {};
}

/** The facts that were read. */
export function actualForm(operation: Operation, model: ApiModel, shape: Shape): NormalOperation {
  const facts = (field: Field): Facts => {
    const list = field.type.kind === 'array';
    const item = field.type.kind === 'array' ? field.type.items : field.type;
    const schema = item.kind === 'ref' ? model.schemas.find(({ id }) => id === item.schema) : undefined;
    const members = membersOf(item, model);
    return {
      name: field.name,
      list,
      item: readItem(item),
      ...(schema?.origin === 'page' && members.length > 0 && { structure: schema.name }),
      required: field.required,
      // values lent by another field are a guess, and marked as such
      ...(item.kind === 'enum' &&
        item.values.every(({ source }) => source.guess === undefined) && { enum: item.values.map(({ value }) => value) }),
      ...(field.default !== undefined && { default: field.default }),
      ...(field.description !== undefined && { description: field.description }),
      members: members.map(facts),
    };
  };
  const response = operation.responses[0]?.type;
  const parameters = operation.parameters.filter((parameter) => parameter.in !== 'header' && parameter.in !== 'cookie');
  const request = [...parameters, ...(operation.requestBody ? membersOf(operation.requestBody.type, model) : [])];
  return normalOperation(
    {
      ...operation,
      body: operation.requestBody !== undefined,
      inPath: parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name),
    },
    request.map(facts),
    (response ? membersOf(response, model) : []).map(facts),
    shape.states,
  );
}

function membersOf(type: TypeRef, model: ApiModel): readonly Field[] {
  const shape = type.kind === 'ref' ? model.schemas.find(({ id }) => id === type.schema)?.shape : undefined;
  return shape?.kind === 'object' ? shape.fields : [];
}

function readItem(item: TypeRef): string {
  if (item.kind === 'scalar') return item.name;
  if (item.kind === 'enum') return item.base;
  return item.kind === 'ref' || item.kind === 'map' ? 'object' : item.kind;
}
