import * as build from '../../emit/testing/build-model.ts';
import type { ApiModel, Field, Operation, Provenance, Schema } from '../../model/index.ts';

export interface Shop extends Partial<Operation> {
  readonly request?: readonly Field[];
  readonly answer?: readonly Field[];
  readonly more?: readonly Schema[];
  readonly others?: readonly Operation[];
}

/** An API of one operation, whose request and answer hold the given fields. */
export function shop({ request = [], answer = [], more = [], others = [], ...operation }: Shop = {}): ApiModel {
  const owned = { origin: 'derived', owner: { kind: 'operation', id: operation.id ?? 'order' } } as const;
  return build.model(
    [build.schema('OrderRequest', build.object(...request), owned), build.schema('OrderAnswer', build.object(...answer), owned), ...more],
    [
      build.operation('order', {
        path: '/orders',
        source: build.provenance(1),
        requestBody: build.body(build.ref('OrderRequest'), { source: build.provenance(10) }),
        responses: [build.response(build.ref('OrderAnswer'), { source: build.provenance(20) })],
        ...operation,
      }),
      ...others,
    ],
  );
}

/** The operation without a body and without an answer. */
export const bare: Shop = { requestBody: undefined as never, responses: [] };

/** A field that all is known of from one line. */
export function fieldAt(line: number, field: Field): Field {
  const source: Provenance = build.provenance(line);
  return { ...field, source, evidence: { type: source, required: source, default: source } };
}
