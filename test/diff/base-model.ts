import * as build from '../../src/emit/testing/build-model.ts';
import type { ApiModel } from '../../src/model/index.ts';

const {
  arrayOf,
  boolean,
  enumOf,
  field,
  integer,
  mapOf,
  nothing,
  number,
  object,
  operation,
  parameter,
  provenance,
  ref,
  required,
  schema,
  string,
  union,
} = build;

const ofCreateOrder = { origin: 'derived', owner: { kind: 'operation', id: 'createOrder' } } as const;

/** A shop: something of everything that can change. */
export const baseModel: ApiModel = build.model(
  [
    schema(
      'CreateOrderRequest',
      object(
        required('customerId', string),
        field('note', string, { limits: { maxLength: 20 } }),
        field('speed', enumOf('normal', 'express'), { default: 'normal' }),
        field('quantity', integer, { limits: { minimum: 1, maximum: 10 } }),
        field('delivery', ref('CreateOrderRequestDelivery')),
        field('address', ref('Address')),
        field('tags', arrayOf(enumOf('new', 'gift')), { limits: { maxItems: 3 } }),
        field('labels', mapOf(string)),
      ),
      ofCreateOrder,
    ),
    schema(
      'CreateOrderRequestDelivery',
      object(required('city', string), required('lines', arrayOf(string)), field('door', string)),
      ofCreateOrder,
    ),
    schema(
      'CreateOrderResponse',
      object(
        required('code', integer),
        required('state', enumOf('open', 'closed')),
        field('orderId', string),
        field('total', number),
        field('count', integer),
        field('address', ref('Address')),
        field('items', arrayOf(ref('Item'))),
        field('paid', boolean),
        field('owner', union(string, nothing)),
        field('extra', mapOf(number)),
      ),
      ofCreateOrder,
    ),
    schema('Address', object(required('street', string), field('zip', string))),
    schema(
      'Item',
      object(required('id', string), field('price', number), field('parts', arrayOf(ref('Item'))), field('meta', ref('Meta'))),
    ),
    schema('Meta', { kind: 'object', fields: [field('author', string), field('score', number)], open: true }),
    schema('Note', object(field('text', string), field('colour', ref('Colour')))),
    schema('Colour', build.alias(enumOf('red', 'green'))),
    schema('Unused', object(required('a', string), field('b', number))),
  ],
  [
    operation('createOrder', {
      group: ['order'],
      member: 'create',
      path: '/orders',
      requestBody: build.body(ref('CreateOrderRequest')),
      responses: [build.response(ref('CreateOrderResponse')), build.response(ref('Note'), { status: '4XX' })],
      success: { field: 'code', values: [0, 1], source: provenance() },
      errors: [
        { code: 1001, message: 'no such customer', source: provenance() },
        { code: 1002, message: '%s is out of reach', source: provenance() },
      ],
    }),
    operation('listOrders', {
      method: 'get',
      path: '/orders',
      parameters: [
        parameter('query', 'page', integer),
        parameter('query', 'state', enumOf('open', 'closed')),
        parameter('header', 'X-Trace', string),
        parameter('header', 'X-Sign', string, { ambient: 'signed', required: true }),
      ],
      responses: [build.response(arrayOf(ref('Item')))],
    }),
    operation('getOrder', {
      method: 'get',
      path: '/orders/{id}',
      parameters: [parameter('path', 'id', string)],
      responses: [build.response(ref('Item'))],
    }),
    operation('ping', { method: 'get', path: '/ping' }),
    operation('saveNote', {
      path: '/notes',
      requestBody: build.body(ref('Note'), { required: false }),
      responses: [build.response(ref('Note'))],
    }),
  ],
);
