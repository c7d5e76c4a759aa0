import fc from 'fast-check';
import { itemOf } from './api.ts';
import type { Api, FieldSpec, ItemSpec, OperationSpec, StructureSpec, TypeSpec } from './api.ts';
import { descriptions, enumWords, fieldNames, operationNames, structureNames, titles } from './words.ts';

const scalar: fc.Arbitrary<ItemSpec> = fc
  .constantFrom('string', 'string', 'number', 'integer', 'boolean')
  .map((name) => ({ kind: 'scalar', name }) as const);

function typeAmong(structures: readonly string[]): fc.Arbitrary<TypeSpec> {
  const structure = structures.map((name): ItemSpec => ({ kind: 'structure', name }));
  const item: fc.Arbitrary<ItemSpec> = fc.oneof(
    { arbitrary: scalar, weight: 6 },
    { arbitrary: fc.constant<ItemSpec>({ kind: 'object' }), weight: 1 },
    ...(structure.length > 0 ? [{ arbitrary: fc.constantFrom(...structure), weight: 3 }] : []),
  );
  return fc.oneof({ arbitrary: item, weight: 3 }, { arbitrary: item.map((items): TypeSpec => ({ kind: 'array', items })), weight: 1 });
}

const noType: fc.Arbitrary<ItemSpec> = scalar;

/** Listed values, said once more in the description as people do, or only listed. */
function withValues(field: FieldSpec, values: readonly (string | number)[], explained: boolean): FieldSpec {
  const list = explained ? `取值说明：${values.map((value) => `\n- \`${value}\`: 第 ${value} 种`).join('')}` : field.description;
  return { ...field, description: list, enum: values };
}

/** Adds values and a default where the type can have them. */
function refined(field: FieldSpec): fc.Arbitrary<FieldSpec> {
  const type = itemOf(field.type);
  if (type.kind !== 'scalar') return fc.constant(field);
  const strings = fc.uniqueArray(fc.constantFrom(...enumWords), { minLength: 2, maxLength: 5 });
  const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 5 });
  const values: fc.Arbitrary<readonly (string | number)[]> | undefined =
    type.name === 'string' ? strings : type.name === 'integer' ? numbers : undefined;
  const plain: fc.Arbitrary<FieldSpec> = fc.constant(field);
  const listed = values ? fc.tuple(values, fc.boolean()).map(([list, explained]) => withValues(field, list, explained)) : plain;
  return fc.oneof({ arbitrary: plain, weight: 3 }, { arbitrary: listed, weight: 1 }).chain(withDefault);
}

function withDefault(field: FieldSpec): fc.Arbitrary<FieldSpec> {
  const { type } = field;
  if (field.required || type.kind !== 'scalar') return fc.constant(field);
  const plain: Record<typeof type.name, fc.Arbitrary<string | number | boolean>> = {
    string: fc.constantFrom('asc', 'zh-CN', 'user_id', 'Activated'),
    number: fc.constantFrom(0.5, 12.25),
    integer: fc.constantFrom(1, 10, 50),
    boolean: fc.boolean(),
  };
  const value = field.enum ? fc.constantFrom(...field.enum) : plain[type.name];
  return fc.oneof(
    { arbitrary: fc.constant(field), weight: 3 },
    { arbitrary: value.map((known): FieldSpec => ({ ...field, default: known })), weight: 1 },
  );
}

function fieldsAmong(
  structures: readonly string[],
  flat: boolean,
  size: { minLength: number; maxLength: number },
): fc.Arbitrary<FieldSpec[]> {
  const field = fc
    .record({
      name: fc.constantFrom(...fieldNames),
      type: flat ? noType : typeAmong(structures),
      required: fc.boolean(),
      description: fc.constantFrom(...descriptions),
    })
    .chain(refined);
  return fc.uniqueArray(field, { ...size, selector: ({ name }) => name });
}

/** Each may hold those after it, so that nothing holds itself and three levels are common. */
const structures: fc.Arbitrary<StructureSpec[]> = fc
  .shuffledSubarray([...structureNames], { maxLength: 4 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name, index) =>
        fieldsAmong(names.slice(index + 1, index + 3), false, { minLength: 2, maxLength: 4 }).map((fields): StructureSpec => ({
          name,
          fields,
        })),
      ),
    ),
  )
  .map((list) => [...list])
  .filter((list) => new Set(list.map(keysOf)).size === list.length);

/** Two structures of the same keys cannot be told apart by what a sample shows. */
function keysOf({ fields }: StructureSpec): string {
  return fields
    .map(({ name }) => name)
    .sort()
    .join(' ');
}

function operationAmong(name: string, structureList: readonly string[]): fc.Arbitrary<OperationSpec> {
  const plain: fc.Arbitrary<OperationSpec> = fc.constantFrom('GET', 'POST', 'POST', 'PUT', 'DELETE').chain((method) =>
    fc.record({
      name: fc.constant(name),
      title: fc.constantFrom(...titles),
      description: fc.constantFrom('', '仅管理员可以调用。', 'Returns the whole thing.'),
      method: fc.constant(method),
      path: fc.constant(`/api/v2/${kebab(name)}`),
      request: fieldsAmong(structureList, method === 'GET', { minLength: 0, maxLength: 5 }),
      response: fieldsAmong(structureList, false, { minLength: 0, maxLength: 4 }),
    }),
  );
  return fc.tuple(plain, fc.boolean()).map(([operation, addressed]) => (addressed ? withPathParameter(operation) : operation));
}

/** Only of GET, whose table is of one kind otherwise. */
function withPathParameter(operation: OperationSpec): OperationSpec {
  if (operation.method !== 'GET') return operation;
  const field: FieldSpec = { name: 'resourceId', type: { kind: 'scalar', name: 'string' }, required: true, description: '资源 ID' };
  return { ...operation, path: `${operation.path}/{resourceId}`, request: [field, ...operation.request] };
}

export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A small API: one to three operations that share up to four structures. */
export const randomApi: fc.Arbitrary<Api> = structures.chain((list) =>
  fc
    .shuffledSubarray([...operationNames], { minLength: 1, maxLength: 3 })
    .chain((names) =>
      fc.tuple(
        ...names.map((name) =>
          operationAmong(
            name,
            list.map((structure) => structure.name),
          ),
        ),
      ),
    )
    .chain((operations) =>
      fc.constantFrom('escaped', 'raw').map((pipes): Api => ({ operations: [...operations], structures: list, pipes })),
    ),
);
