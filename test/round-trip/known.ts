import { itemOf } from './api.ts';
import type { Api, FieldSpec } from './api.ts';
import { mapFields, withoutEnum } from './fit.ts';

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
    reason: 'values of a list that does not say of what are strings, whatever its sample shows',
    shapes: ['authing-pages', 'authing-scraped'],
    avoid: (api) => mapFields(api, (field) => (field.type.kind === 'array' ? withoutEnum(field) : field)),
  },
  {
    reason: 'a structure whose members one table calls required and another does not is read as two',
    shapes: ['knife4j'],
    avoid: (api) =>
      mapFields(api, (field, table) =>
        table === 'response' && itemOf(field.type).kind === 'structure' ? { ...field, type: { kind: 'object' } } : field,
      ),
  },
  {
    reason: 'a point in time in a description is a list of values',
    shapes: ['authing-pages', 'smart-doc', 'yapi-html', 'showdoc', 'eolinker', 'apifox', 'dotted', 'english'],
    avoid: (api) => mapFields(api, (field) => (/^\d{4}-/.test(field.description) ? { ...field, description: '' } : field)),
  },
  {
    reason: 'a description that is the name of a section makes a structure of the section',
    shapes: ['dotted', 'english'],
    avoid: (api) => mapFields(api, (field) => (field.description === 'Response' ? { ...field, description: '' } : field)),
  },
  {
    reason: 'brackets around every type mean nothing or a list, whatever the sample shows',
    shapes: ['eolinker', 'apifox'],
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
