import { operationInput } from '../../src/model/index.ts';
import type { ApiModel, JsonValue, Limits, Operation, Schema, TypeRef } from '../../src/model/index.ts';

type Members = { readonly [key: string]: JsonValue };

/** Values of types as a model has them: for each kind of value that a type takes, one that is at the edge of what it may be. */
export interface Values {
  readonly of: (type: TypeRef) => readonly JsonValue[];
  /** What a call may be given; the first has all that there is, the second no more than must be. */
  readonly inputs: (operation: Operation) => readonly Members[];
  readonly schema: (id: string) => Schema;
}

export function valuesOf(model: ApiModel): Values {
  const schema = (id: string): Schema => {
    const found = model.schemas.find((one) => one.id === id);
    if (!found) throw new Error(`there is no ${id}`);
    return found;
  };

  function of(type: TypeRef, limits: Limits = {}, held: readonly string[] = []): readonly JsonValue[] {
    switch (type.kind) {
      case 'unknown':
        return ['anything', 5.5, { any: 'thing' }, null];
      case 'object':
        return [{}, { any: 'thing' }];
      case 'scalar':
        return scalars(type.name, limits);
      case 'enum':
        return type.values.map(({ value }) => value);
      case 'array':
        return lists(of(type.items, {}, held), limits);
      case 'map':
        return [{}, ...of(type.values, {}, held).map((value) => ({ key: value }))];
      case 'union':
        return type.members.flatMap((member) => of(member, limits, held));
      case 'ref': {
        const { id, shape } = schema(type.schema);
        if (shape.kind === 'alias') return of(shape.type, limits, held);
        // What holds itself has to end somewhere.
        const fields = shape.fields.filter((field) => field.required || !held.includes(id));
        const known = objects(
          fields.map(({ name, required, ...field }) => ({ key: name, required, values: of(field.type, field.limits, [...held, id]) })),
        );
        return shape.open ? [...known, { ...known[0], more: 'members' }] : known;
      }
    }
  }

  function inputs(operation: Operation): readonly Members[] {
    const { members, body } = operationInput(operation, schema);
    const parameters = members.map(({ key, parameter }) => ({
      key,
      required: parameter.required,
      values: of(parameter.type, parameter.limits),
    }));
    const given = operation.requestBody;
    if (!given || body === 'none') return objects(parameters);
    if (body === 'body') return objects([...parameters, { key: 'body', required: given.required, values: of(given.type) }]);
    const bodies = of(given.type) as readonly Members[];
    return objects(parameters).flatMap((own) => bodies.map((one) => ({ ...one, ...own })));
  }

  return { of, inputs, schema };
}

interface Member {
  readonly key: string;
  readonly required: boolean;
  readonly values: readonly JsonValue[];
}

function objects(members: readonly Member[]): Members[] {
  const whole = (some: readonly Member[]): Members =>
    Object.fromEntries(some.flatMap(({ key, values: [first] }) => (first === undefined ? [] : [[key, first]])));
  const all = whole(members);
  const others = members.flatMap(({ key, values }) => values.slice(1).map((value) => ({ ...all, [key]: value })));
  return [all, whole(members.filter(({ required }) => required)), ...others];
}

function lists(items: readonly JsonValue[], { minItems = 0, maxItems = 2 }: Limits): JsonValue[] {
  const sizes = [...new Set([Math.min(Math.max(1, minItems), maxItems), minItems, maxItems])];
  return items.flatMap((item) => sizes.map((size) => Array.from({ length: size }, () => item)));
}

function scalars(name: Extract<TypeRef, { kind: 'scalar' }>['name'], limits: Limits): JsonValue[] {
  switch (name) {
    case 'string': {
      const { minLength = 1, maxLength = minLength + 20 } = limits;
      return ['a'.repeat(minLength), 'b'.repeat(maxLength)];
    }
    case 'integer':
      return [limits.minimum ?? -7, limits.maximum ?? 7_000];
    case 'number':
      return [limits.minimum ?? -7.5, limits.maximum ?? 7_000.5];
    case 'boolean':
      return [true, false];
    case 'null':
      return [null];
    case 'binary':
      return [];
  }
}
