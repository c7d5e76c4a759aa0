import type { Api, FieldSpec, OperationSpec } from './api.ts';

/** Changes every field; those of structures stand on no side, as one structure may stand on both. */
export function mapFields(api: Api, change: (field: FieldSpec, table: 'request' | 'response' | 'structure') => FieldSpec): Api {
  const operation = (one: OperationSpec): OperationSpec => ({
    ...one,
    request: one.request.map((field) => change(field, 'request')),
    response: one.response.map((field) => change(field, 'response')),
  });
  return {
    ...api,
    operations: api.operations.map(operation),
    structures: api.structures.map((structure) => ({ ...structure, fields: structure.fields.map((field) => change(field, 'structure')) })),
  };
}

export function withoutDefault(field: FieldSpec): FieldSpec {
  const { default: _default, ...rest } = field;
  return rest;
}

/** Values that the description explains go, too: they would tell. */
export function withoutEnum(field: FieldSpec): FieldSpec {
  const { enum: values, ...rest } = field;
  return values ? { ...rest, description: `${field.name} 的值` } : rest;
}

/** For shapes that state defaults nowhere: a reader must find none. */
export function withoutDefaults(api: Api): Api {
  return mapFields(api, withoutDefault);
}

/** Where an empty cell lets those behind it move up, a person too must see by the words which cell is the description. */
export function tellingDescriptions(api: Api): Api {
  const telling = (text: string): boolean =>
    /[a-z]{2,} [a-z]{2,}/.test(text) || (/[\u4e00-\u9fff]/.test(text) && !/^(?:是|否|必填|必须)$/.test(text));
  return mapFields(api, (field) => (telling(field.description) ? field : { ...field, description: `${field.name} 的说明` }));
}
