import type { ApiModel, Field, Operation, Parameter, Schema } from '../../src/model/index.ts';

/** A small edit of a model. An edit of what is not there is a mistake in the test. */
export type Edit = (model: ApiModel) => ApiModel;

export function editOperation(id: string, change: (operation: Operation) => Partial<Operation>): Edit {
  return (model) => {
    found(model.operations, ({ id: other }) => other === id, id);
    return { ...model, operations: model.operations.map((one) => (one.id === id ? { ...one, ...change(one) } : one)) };
  };
}

export function editSchema(id: string, change: (schema: Schema) => Partial<Schema>): Edit {
  return (model) => {
    found(model.schemas, ({ id: other }) => other === id, id);
    return { ...model, schemas: model.schemas.map((one) => (one.id === id ? { ...one, ...change(one) } : one)) };
  };
}

/** `Address.zip` */
export function editField(path: string, change: Partial<Field>): Edit {
  const [schema = '', name = ''] = path.split('.');
  return editFields(schema, (fields) => {
    found(fields, (field) => field.name === name, path);
    return fields.map((field) => (field.name === name ? { ...field, ...change } : field));
  });
}

export function removeField(path: string): Edit {
  const [schema = '', name = ''] = path.split('.');
  return editFields(schema, (fields) => {
    found(fields, (field) => field.name === name, path);
    return fields.filter((field) => field.name !== name);
  });
}

export function addField(schema: string, field: Field): Edit {
  return editFields(schema, (fields) => [...fields, field]);
}

function editFields(schema: string, change: (fields: readonly Field[]) => readonly Field[]): Edit {
  return editSchema(schema, ({ shape }) => {
    if (shape.kind !== 'object') throw new Error(`${schema} has no fields`);
    return { shape: { ...shape, fields: change(shape.fields) } };
  });
}

/** `listOrders.page` */
export function editParameter(path: string, change: Partial<Parameter>): Edit {
  const [operation = '', name = ''] = path.split('.');
  return editOperation(operation, ({ parameters }) => {
    found(parameters, (parameter) => parameter.name === name, path);
    return { parameters: parameters.map((parameter) => (parameter.name === name ? { ...parameter, ...change } : parameter)) };
  });
}

export function removeOperation(id: string): Edit {
  return (model) => {
    found(model.operations, ({ id: other }) => other === id, id);
    return { ...model, operations: model.operations.filter((one) => one.id !== id) };
  };
}

export function addSchema(schema: Schema): Edit {
  return (model) => {
    free(model, schema.id);
    return { ...model, schemas: [...model.schemas, schema] };
  };
}

/** The schema, and all that refers to it. */
export function renameSchema(from: string, to: string): Edit {
  return (model) => {
    found(model.schemas, ({ id }) => id === from, from);
    free(model, to);
    return JSON.parse(JSON.stringify(model).replaceAll(`"${from}"`, `"${to}"`)) as ApiModel;
  };
}

export function edits(...all: readonly Edit[]): Edit {
  return (model) => all.reduce((current, edit) => edit(current), model);
}

function free({ schemas }: ApiModel, id: string): void {
  if (schemas.some((schema) => schema.id === id)) throw new Error(`the model has ${id} already`);
}

function found<T>(list: readonly T[], test: (one: T) => boolean, what: string): void {
  if (!list.some(test)) throw new Error(`the model has no ${what}`);
}
