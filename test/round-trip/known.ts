import type { Api, FieldSpec } from './api.ts';

/** What some shapes do not survive yet. */
export interface Known {
  readonly reason: string;
  readonly shapes: readonly string[];
  /** The API without it: everything else must survive all the same. */
  readonly avoid: (api: Api) => Api;
}

/** It may only shrink: one that no longer fails fails the run. */
export const known: readonly Known[] = [
  {
    reason: 'brackets around every type mean nothing or a list, whatever the sample shows',
    shapes: ['eolinker'],
    avoid: (api) => ({
      ...api,
      operations: api.operations.map((operation) => ({
        ...operation,
        request: [...operation.request, traceId],
        response: [...operation.response, traceId],
      })),
    }),
  },
];

const traceId: FieldSpec = { name: 'traceId', type: { kind: 'scalar', name: 'string' }, required: true, description: '追踪号' };

/** The API without any of the failures that are known of the shape, but for one. */
export function avoiding(api: Api, shape: string, but?: Known): Api {
  return known.filter((one) => one !== but && one.shapes.includes(shape)).reduce((rest, one) => one.avoid(rest), api);
}
