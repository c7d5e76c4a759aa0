import type { Provenance } from './provenance.ts';
import type { Field } from './schema.ts';
import type { TypeRef } from './type-ref.ts';

/** Rebuilds everything that tells where a field is known from: of itself, of what is known of it, of its values. */
export function mapSources<F extends Field>(field: F, change: (source: Provenance) => Provenance): F {
  const { type, required, default: preset } = field.evidence;
  return {
    ...field,
    type: mapTypeSources(field.type, change),
    source: change(field.source),
    evidence: { type: change(type), required: change(required), ...(preset && { default: change(preset) }) },
  };
}

/** A type without values keeps its identity. */
function mapTypeSources(type: TypeRef, change: (source: Provenance) => Provenance): TypeRef {
  switch (type.kind) {
    case 'array': {
      const items = mapTypeSources(type.items, change);
      return items === type.items ? type : { kind: 'array', items };
    }
    case 'map': {
      const values = mapTypeSources(type.values, change);
      return values === type.values ? type : { kind: 'map', values };
    }
    case 'union':
      return { kind: 'union', members: type.members.map((member) => mapTypeSources(member, change)) };
    case 'enum': {
      // one after the other they come from one place
      let last: { readonly from: Provenance; readonly to: Provenance } | undefined;
      const values = type.values.map((value) => {
        if (last === undefined || !isSame(last.from, value.source)) last = { from: value.source, to: change(value.source) };
        return { ...value, source: last.to };
      });
      return { ...type, values };
    }
    default:
      return type;
  }
}

function isSame(a: Provenance, b: Provenance): boolean {
  return a === b || (a.span === b.span && a.via === b.via && a.rule === b.rule && a.guess === b.guess);
}
