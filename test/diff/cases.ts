import * as build from '../../src/emit/testing/build-model.ts';
import type { Audience } from '../../src/diff/index.ts';
import {
  addField,
  addSchema,
  editField,
  editOperation,
  editParameter,
  editSchema,
  edits,
  removeField,
  removeOperation,
  renameSchema,
} from './change-model.ts';
import type { ApiModel } from '../../src/model/index.ts';
import type { Edit } from './change-model.ts';

const {
  anyObject,
  arrayOf,
  boolean,
  enumOf,
  field,
  integer,
  mapOf,
  nothing,
  number,
  object,
  parameter,
  provenance,
  ref,
  required,
  schema,
  string,
  union,
  unknown,
} = build;

export interface Case {
  readonly name: string;
  readonly edit: Edit;
  /** What the comparison is to find, in this order. */
  readonly rules: readonly string[];
  readonly breaks: readonly Audience[];
}

const both: readonly Audience[] = ['senders', 'readers'];
const senders: readonly Audience[] = ['senders'];
const readers: readonly Audience[] = ['readers'];
const nobody: readonly Audience[] = [];

const derived = { origin: 'derived', owner: { kind: 'operation', id: 'createOrder' } } as const;
const request = 'CreateOrderRequest';
const answer = 'CreateOrderResponse';

const list: readonly (readonly [string, Edit, readonly string[], readonly Audience[]])[] = [
  ['nothing changes', (model) => model, [], nobody],

  [
    'an operation comes',
    (model) => ({ ...model, operations: [...model.operations, build.operation('cancelOrder', { path: '/cancel' })] }),
    ['operation-added'],
    nobody,
  ],
  ['an operation goes', removeOperation('ping'), ['operation-removed'], both],
  ['an operation is renamed', editOperation('getOrder', () => ({ id: 'readOrder', member: 'readOrder' })), ['operation-renamed'], both],
  ['an operation moves in the client', editOperation('createOrder', () => ({ group: ['orders'] })), ['operation-regrouped'], senders],
  ['an endpoint moves', editOperation('saveNote', () => ({ method: 'put', path: '/v2/notes' })), ['endpoint-moved'], nobody],
  ['an operation is deprecated', editOperation('saveNote', () => ({ deprecated: true })), ['deprecated'], nobody],
  ['an operation is described otherwise', editOperation('saveNote', () => ({ description: 'Saves.' })), ['description-changed'], nobody],

  ['an optional field comes to a request', addField(request, field('coupon', string)), ['field-added'], nobody],
  ['a required field comes to a request', addField(request, required('coupon', string)), ['field-added'], senders],
  ['an optional field comes to an answer', addField(answer, field('coupon', string)), ['field-added'], nobody],
  ['a required field comes to an answer', addField(answer, required('coupon', string)), ['field-added'], readers],
  ['a required field comes to what is sent and received', addField('Address', required('country', string)), ['field-added'], both],
  ['an optional field goes from a request', removeField(`${request}.note`), ['field-removed'], senders],
  ['a required field goes from a request', removeField(`${request}.customerId`), ['field-removed'], senders],
  ['an optional field goes from an answer', removeField(`${answer}.total`), ['field-removed'], readers],
  ['a field goes from what is sent and received', removeField('Address.zip'), ['field-removed'], both],
  ['a field goes from what is open', removeField('Meta.score'), ['field-removed'], readers],
  ['a field of a request is required', editField(`${request}.note`, { required: true }), ['field-required'], senders],
  [
    'a nested field of a request is required',
    editField('CreateOrderRequestDelivery.door', { required: true }),
    ['field-required'],
    senders,
  ],
  ['a field of an answer is required', editField(`${answer}.orderId`, { required: true }), ['field-required'], readers],
  ['a field of a request is optional', editField(`${request}.customerId`, { required: false }), ['field-optional'], nobody],
  ['a field of an answer is optional', editField(`${answer}.state`, { required: false }), ['field-optional'], readers],
  [
    'a field of a request is spelt otherwise',
    edits(removeField(`${request}.customerId`), addField(request, required('customer_id', string))),
    ['field-renamed'],
    senders,
  ],
  [
    'a field of an answer is spelt otherwise',
    edits(removeField(`${answer}.orderId`), addField(answer, field('orderID', string))),
    ['field-renamed'],
    readers,
  ],
  [
    'a field moves into a structure',
    edits(removeField(`${request}.note`), addField('CreateOrderRequestDelivery', field('note', string, { limits: { maxLength: 20 } }))),
    ['field-moved'],
    senders,
  ],
  [
    'fields of an answer move into a new structure',
    edits(
      removeField(`${answer}.total`),
      addField(answer, field('sums', ref('CreateOrderResponseSums'))),
      addSchema(schema('CreateOrderResponseSums', object(field('total', number), field('tax', number)), derived)),
    ),
    ['field-moved', 'field-added'],
    readers,
  ],
  ['a field is deprecated', editField(`${answer}.total`, { deprecated: true }), ['deprecated'], nobody],
  ['a field is described otherwise', editField(`${answer}.total`, { title: 'Sum' }), ['description-changed'], nobody],

  [
    'a request takes more types',
    editField(`${request}.note`, { type: union(string, number), limits: {} }),
    ['retyped', 'limit-loosened'],
    nobody,
  ],
  ['a request takes another type', editField(`${request}.quantity`, { type: string, limits: {} }), ['retyped', 'limit-loosened'], senders],
  ['a request takes anything', editField(`${request}.quantity`, { type: unknown, limits: {} }), ['retyped', 'limit-loosened'], nobody],
  ['a request takes values of a list alone', editField(`${request}.customerId`, { type: enumOf('a', 'b') }), ['retyped'], senders],
  ['a request takes any value', editField(`${request}.speed`, { type: string }), ['retyped'], nobody],
  ['a request takes fractions', editField(`${request}.quantity`, { type: number }), ['retyped'], nobody],
  ['a request takes a list', editField(`${request}.address`, { type: arrayOf(ref('Address')) }), ['retyped'], senders],
  ['a request takes known members in place of any', editField(`${request}.labels`, { type: ref('Note') }), ['retyped'], senders],
  ['a request takes any members', editField(`${request}.delivery`, { type: anyObject }), ['retyped'], nobody],
  [
    'a list of a request holds something else',
    editField('CreateOrderRequestDelivery.lines', { type: arrayOf(integer) }),
    ['retyped'],
    senders,
  ],
  ['an answer holds another type', editField(`${answer}.orderId`, { type: integer }), ['retyped'], readers],
  ['an answer holds more types', editField(`${answer}.orderId`, { type: union(string, nothing) }), ['retyped'], readers],
  ['an answer holds fewer types', editField(`${answer}.owner`, { type: string }), ['retyped'], readers],
  ['an answer holds whole numbers', editField(`${answer}.total`, { type: integer }), ['retyped'], readers],
  ['an answer holds fractions', editField(`${answer}.count`, { type: number }), ['retyped'], nobody],
  ['an answer holds anything', editField(`${answer}.orderId`, { type: unknown }), ['retyped'], readers],
  [
    'an answer holds a format',
    editField(`${answer}.orderId`, { type: { kind: 'scalar', name: 'string', format: 'uuid' } }),
    ['retyped'],
    nobody,
  ],
  [
    'an answer holds truth alone',
    editField(`${answer}.paid`, { type: { kind: 'enum', base: 'boolean', values: [{ value: true, source: provenance() }] } }),
    ['retyped'],
    readers,
  ],
  ['an answer holds values of a list as truth', editField(`${answer}.paid`, { type: union(boolean, nothing) }), ['retyped'], readers],
  ['an answer holds other values under free keys', editField(`${answer}.extra`, { type: mapOf(string) }), ['retyped'], readers],
  [
    'an answer holds a structure of the same members',
    edits(
      addSchema(schema('Place', object(required('street', string), field('zip', string)))),
      editField(`${answer}.address`, { type: ref('Place') }),
    ),
    ['retyped', 'structure-added'],
    nobody,
  ],
  [
    'an answer holds a structure of other members',
    edits(addSchema(schema('Place', object(required('street', string)))), editField(`${answer}.address`, { type: ref('Place') })),
    ['retyped', 'structure-added'],
    readers,
  ],
  ['a call returns something else', editOperation('getOrder', () => ({ responses: [build.response(ref('Note'))] })), ['retyped'], readers],
  ['a call returns what it never told', editOperation('ping', () => ({ responses: [build.response(ref('Note'))] })), ['retyped'], readers],
  ['a call tells no more what it returns', editOperation('getOrder', () => ({ responses: [] })), ['retyped'], readers],

  [
    'a request may hold another value',
    editField(`${request}.speed`, { type: enumOf('normal', 'express', 'drone') }),
    ['enum-value-added'],
    nobody,
  ],
  ['a request may hold fewer values', editField(`${request}.speed`, { type: enumOf('normal') }), ['enum-value-removed'], senders],
  [
    'a list of a request may hold fewer values',
    editField(`${request}.tags`, { type: arrayOf(enumOf('new')) }),
    ['enum-value-removed'],
    senders,
  ],
  [
    'an answer may hold another value',
    editField(`${answer}.state`, { type: enumOf('open', 'closed', 'lost') }),
    ['enum-value-added'],
    readers,
  ],
  ['an answer may hold fewer values', editField(`${answer}.state`, { type: enumOf('open') }), ['enum-value-removed'], readers],
  [
    'an answer may hold other values',
    editField(`${answer}.state`, { type: enumOf('open', 'lost') }),
    ['enum-value-removed', 'enum-value-added'],
    readers,
  ],
  ['values change their order', editField(`${answer}.state`, { type: enumOf('closed', 'open') }), [], nobody],
  [
    'a named list of values grows',
    editSchema('Colour', () => ({ shape: build.alias(enumOf('red', 'green', 'blue')) })),
    ['enum-value-added'],
    readers,
  ],
  ['a named list of values shrinks', editSchema('Colour', () => ({ shape: build.alias(enumOf('red')) })), ['enum-value-removed'], both],
  ['a named list of values is open', editSchema('Colour', () => ({ shape: build.alias(string) })), ['retyped'], readers],

  ['a limit of a request is tightened', editField(`${request}.note`, { limits: { maxLength: 10 } }), ['limit-tightened'], senders],
  ['a limit of a request is loosened', editField(`${request}.note`, { limits: { maxLength: 30 } }), ['limit-loosened'], nobody],
  ['a limit comes to a request', editField(`${request}.customerId`, { limits: { minLength: 2 } }), ['limit-tightened'], senders],
  ['a limit goes from a request', editField(`${request}.quantity`, { limits: { minimum: 1 } }), ['limit-loosened'], nobody],
  [
    'limits go both ways',
    editField(`${request}.quantity`, { limits: { minimum: 0, maximum: 5 } }),
    ['limit-tightened', 'limit-loosened'],
    senders,
  ],
  ['a limit of an answer is tightened', editField(`${answer}.total`, { limits: { maximum: 1 } }), ['limit-tightened'], readers],
  ['a limit that binds nothing comes', editField(`${answer}.total`, { limits: { maxLength: 1, maxItems: 0 } }), [], nobody],
  ['a pattern comes', editField(`${answer}.orderId`, { limits: { pattern: '^[0-9]+$' } }), ['limit-tightened'], readers],
  ['a pattern comes that is none', editField(`${answer}.orderId`, { limits: { pattern: '(' } }), [], nobody],
  ['a default changes', editField(`${request}.speed`, { default: 'express' }), ['default-changed'], nobody],

  [
    'an optional parameter comes',
    editOperation('listOrders', ({ parameters }) => ({ parameters: [...parameters, parameter('query', 'size', integer)] })),
    ['field-added'],
    nobody,
  ],
  [
    'a required parameter comes',
    editOperation('listOrders', ({ parameters }) => ({
      parameters: [...parameters, parameter('query', 'size', integer, { required: true })],
    })),
    ['field-added'],
    senders,
  ],
  [
    'a parameter goes',
    editOperation('listOrders', ({ parameters }) => ({ parameters: parameters.filter(({ name }) => name !== 'state') })),
    ['field-removed'],
    senders,
  ],
  ['a parameter is required', editParameter('listOrders.page', { required: true }), ['field-required'], senders],
  ['a parameter moves to the headers', editParameter('listOrders.page', { in: 'header' }), ['parameter-moved'], nobody],
  ['a parameter is another type', editParameter('listOrders.page', { type: string }), ['retyped'], senders],
  [
    'a parameter is the business of the client',
    editParameter('listOrders.X-Trace', { ambient: 'constant' }),
    ['parameter-ambient'],
    senders,
  ],
  [
    'a required parameter is the business of the caller',
    editOperation('listOrders', ({ parameters }) => ({ parameters: parameters.map(({ ambient: _, ...one }) => one) })),
    ['parameter-ambient'],
    senders,
  ],
  [
    'a signed parameter comes',
    editOperation('listOrders', ({ parameters }) => ({
      parameters: [...parameters, parameter('header', 'X-Key', string, { ambient: 'signed' })],
    })),
    [],
    nobody,
  ],
  [
    'a signed parameter goes',
    editOperation('listOrders', ({ parameters }) => ({ parameters: parameters.filter(({ ambient }) => !ambient) })),
    ['field-removed'],
    nobody,
  ],
  [
    'a call without argument takes one',
    editOperation('ping', () => ({ parameters: [parameter('query', 'loud', string)] })),
    ['input-reshaped', 'field-added'],
    senders,
  ],
  [
    'a parameter comes beside an optional body',
    editOperation('saveNote', () => ({ parameters: [parameter('query', 'draft', string)] })),
    ['input-reshaped', 'field-added'],
    senders,
  ],
  [
    'a parameter comes that is called like a member of the body',
    editOperation('createOrder', () => ({ parameters: [parameter('query', 'note', string)] })),
    ['input-reshaped', 'field-added'],
    senders,
  ],
  [
    'a parameter comes beside a body',
    editOperation('createOrder', () => ({ parameters: [parameter('query', 'dry', string)] })),
    ['field-added'],
    nobody,
  ],

  [
    'a body comes',
    editOperation('getOrder', () => ({ requestBody: build.body(ref('Note'), { required: false }) })),
    ['body-added'],
    nobody,
  ],
  ['a required body comes', editOperation('getOrder', () => ({ requestBody: build.body(arrayOf(string)) })), ['body-added'], senders],
  [
    'a body goes',
    editOperation('saveNote', ({ requestBody: _, ...one }) => ({ ...one, requestBody: undefined as never })),
    ['body-removed'],
    senders,
  ],
  [
    'a body without required members is required',
    editOperation('saveNote', () => ({ requestBody: build.body(ref('Note')) })),
    ['body-required'],
    nobody,
  ],
  [
    'a body is required because a member is',
    edits(
      editOperation('saveNote', () => ({ requestBody: build.body(ref('Note')) })),
      editField('Note.text', { required: true }),
    ),
    ['field-required'],
    both,
  ],
  [
    'a body is optional',
    editOperation('createOrder', () => ({ requestBody: build.body(ref(request), { required: false }) })),
    ['body-required'],
    nobody,
  ],
  [
    'a body is a list',
    editOperation('saveNote', () => ({ requestBody: build.body(arrayOf(ref('Note')), { required: false }) })),
    ['input-reshaped', 'retyped'],
    senders,
  ],
  [
    'a body is a form',
    editOperation('saveNote', () => ({
      requestBody: build.body(ref('Note'), { required: false, contentType: 'application/x-www-form-urlencoded' }),
    })),
    ['content-type-changed'],
    nobody,
  ],

  [
    'a query becomes a body',
    edits(
      addSchema(
        schema('ListOrdersRequest', object(field('page', integer), field('state', enumOf('open', 'closed')), field('more', string)), {
          origin: 'derived',
          owner: { kind: 'operation', id: 'listOrders' },
        }),
      ),
      editOperation('listOrders', ({ parameters }) => ({
        method: 'post',
        parameters: parameters.filter(({ in: place }) => place !== 'query'),
        requestBody: build.body(ref('ListOrdersRequest')),
      })),
    ),
    ['endpoint-moved', 'body-added', 'field-transferred', 'field-transferred'],
    nobody,
  ],
  [
    'a query becomes a body that needs more',
    edits(
      addSchema(
        schema('ListOrdersRequest', object(field('page', integer), field('state', enumOf('open')), required('more', string)), {
          origin: 'derived',
          owner: { kind: 'operation', id: 'listOrders' },
        }),
      ),
      editOperation('listOrders', ({ parameters }) => ({
        parameters: parameters.filter(({ in: place }) => place !== 'query'),
        requestBody: build.body(ref('ListOrdersRequest')),
      })),
    ),
    ['body-added', 'field-transferred', 'field-transferred'],
    senders,
  ],
  [
    'a member of a body becomes a parameter',
    edits(
      removeField(`${request}.customerId`),
      editOperation('createOrder', () => ({ parameters: [parameter('query', 'customerId', string, { required: true })] })),
    ),
    ['field-transferred'],
    nobody,
  ],
  [
    'another answer comes',
    editOperation('getOrder', ({ responses }) => ({ responses: [...responses, build.response(ref('Note'), { status: '404' })] })),
    ['response-changed'],
    nobody,
  ],
  [
    'another answer goes',
    editOperation('createOrder', ({ responses }) => ({ responses: responses.slice(0, 1) })),
    ['response-changed'],
    nobody,
  ],
  [
    'another answer is something else',
    editOperation('createOrder', ({ responses }) => ({
      responses: responses.map((one) => (one.status === '4XX' ? { ...one, type: ref('Meta') } : one)),
    })),
    ['response-changed'],
    nobody,
  ],
  [
    'success is known',
    editOperation('saveNote', () => ({ success: { field: 'text', values: ['fine'], source: provenance() } })),
    ['success-changed'],
    readers,
  ],
  [
    'success is narrower',
    editOperation('createOrder', () => ({ success: { field: 'code', values: [0], source: provenance() } })),
    ['success-changed'],
    readers,
  ],
  [
    'success is wider',
    editOperation('createOrder', () => ({ success: { field: 'code', values: [0, 1, 2], source: provenance() } })),
    ['success-changed'],
    nobody,
  ],
  [
    'success is unknown',
    editOperation('createOrder', ({ success: _, ...one }) => ({ ...one, success: undefined as never })),
    ['success-changed'],
    nobody,
  ],
  [
    'an error comes',
    editOperation('createOrder', ({ errors }) => ({ errors: [...errors, { code: 1003, message: 'closed', source: provenance() }] })),
    ['error-added'],
    nobody,
  ],
  ['an error goes', editOperation('createOrder', ({ errors }) => ({ errors: errors.slice(1) })), ['error-removed'], readers],
  ['all errors go', editOperation('createOrder', () => ({ errors: [] })), ['error-removed', 'error-removed'], readers],
  [
    'an error says something else',
    editOperation('createOrder', ({ errors }) => ({ errors: errors.map((one) => ({ ...one, message: `${one.message}!` })) })),
    ['error-reworded', 'error-reworded'],
    readers,
  ],

  ['a structure comes', addSchema(schema('Basket', object(field('a', string)))), ['structure-added'], nobody],
  [
    'a structure goes that no operation uses',
    (model) => ({ ...model, schemas: model.schemas.filter(({ id }) => id !== 'Unused') }),
    ['structure-removed'],
    both,
  ],
  ['a structure is renamed', renameSchema('Address', 'Place'), ['structure-renamed'], both],
  ['a structure is renamed that is read alone', renameSchema('Item', 'Article'), ['structure-renamed'], readers],
  [
    'a structure named by its place is named by the page',
    edits(
      renameSchema('CreateOrderRequestDelivery', 'Delivery'),
      editSchema('Delivery', ({ owner: _, ...one }) => ({ ...one, origin: 'page', owner: undefined as never })),
    ),
    ['structure-renamed'],
    senders,
  ],
  [
    'a structure is closed',
    editSchema('Meta', ({ shape }) => ({ shape: { ...shape, open: false } as never })),
    ['structure-closed'],
    readers,
  ],
  ['a structure is open', editSchema('Item', ({ shape }) => ({ shape: { ...shape, open: true } as never })), ['structure-closed'], nobody],
  ['a structure is a text', editSchema('Address', () => ({ shape: build.alias(string) })), ['retyped'], both],
];

export const cases: readonly Case[] = list.map(([name, edit, rules, breaks]) => ({ name, edit, rules, breaks }));

/** Pairs of edits, none the same as another; edits of what another took away are left out. */
export function combinations(model: ApiModel, count: number): Pick<Case, 'name' | 'edit'>[] {
  const found = new Map<string, Pick<Case, 'name' | 'edit'>>();
  // Always the same ones, all over the list: the step has no divisor in common with the number of pairs.
  for (let index = 0; found.size < count; index += 1009) {
    const [one, other] = [cases[index % cases.length], cases[Math.floor(index / cases.length) % cases.length]];
    if (!one || !other || one === other) continue;
    const edit: Edit = (before) => other.edit(one.edit(before));
    if (works(edit, model)) found.set(`${one.name}, and ${other.name}`, { name: `${one.name}, and ${other.name}`, edit });
  }
  return [...found.values()];
}

function works(edit: Edit, model: ApiModel): boolean {
  try {
    edit(model);
    return true;
  } catch {
    return false;
  }
}
