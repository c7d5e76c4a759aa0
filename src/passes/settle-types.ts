import type { Schema } from '../model/index.ts';
import { mapFields } from '../model/index.ts';
import type { Pass } from './pass.ts';

/** Types that the config settles win over pages and samples. */
export const settleTypes: Pass = {
  name: 'settle-types',
  run: (model, { types }) => {
    if (types.size === 0) return model;
    return mapFields(model, (field, holder) => {
      const names = 'shape' in holder ? [holder.pageName ?? '', holder.name] : [holder.id];
      const settled = names.map((name) => types.get(`${name}.${field.name}`)).find((type) => type !== undefined);
      const place = (holder as Schema).sources?.[0]?.span ?? field.source.span;
      return settled
        ? { ...field, type: settled, evidence: { ...field.evidence, type: { via: 'config', rule: 'type/settled', span: place } } }
        : field;
    });
  },
};
