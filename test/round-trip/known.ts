import { itemOf } from './api.ts';
import type { Api } from './api.ts';
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
    shapes: ['authing-pages', 'authing-scraped', 'smart-doc', 'eolinker'],
    avoid: (api) => mapFields(api, (field) => (field.type.kind === 'array' ? withoutEnum(field) : field)),
  },
  {
    reason: 'a structure whose members one table calls required and another does not is read as two',
    shapes: ['knife4j'],
    avoid: (api) => mapFields(api, (field, table) => (table === 'response' && itemOf(field.type).kind === 'structure' ? { ...field, type: { kind: 'object' } } : field)),
  },
];

/** The API without any of the failures that are known of the shape, but for one. */
export function avoiding(api: Api, shape: string, but?: Known): Api {
  return known.filter((one) => one !== but && one.shapes.includes(shape)).reduce((rest, one) => one.avoid(rest), api);
}
