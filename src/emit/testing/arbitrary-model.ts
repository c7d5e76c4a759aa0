import fc from 'fast-check';
import type { ApiModel, Field, TypeRef } from '../../model/index.ts';
import * as build from './build-model.ts';

const schemaNames = ['A', 'Short', 'ANameOfMiddlingLength', 'AnExceedinglyLongNameOfAStructureThatGoesOnAndOn', '用户的信息'];

const scalar = fc.constantFrom<TypeRef>(
  build.string,
  build.number,
  build.boolean,
  build.nothing,
  build.binary,
  build.unknown,
  build.anyObject,
);
const words = fc.array(fc.stringMatching(/^[a-z"'中文 ]{0,30}$/), { minLength: 1, maxLength: 8 });
const numbers = fc.array(fc.integer(), { minLength: 1, maxLength: 30 });

const { type } = fc.letrec<{ type: TypeRef }>((tie) => ({
  type: fc.oneof(
    { depthSize: 'medium' },
    scalar,
    fc.constantFrom(...schemaNames).map(build.ref),
    fc.oneof(words, numbers).map((values) => build.enumOf(...values)),
    tie('type').map(build.arrayOf),
    tie('type').map(build.mapOf),
    fc.array(tie('type'), { minLength: 1, maxLength: 5 }).map((members) => build.union(...members)),
  ),
}));

const fieldName = fc.oneof(
  fc.stringMatching(/^[a-z]{1,80}$/),
  fc.stringMatching(/^[a-zA-Z-]{1,40}$/),
  fc.stringMatching(/^[中文字段名]{1,40}$/),
);

const limits = fc.oneof(
  fc.constant({}),
  fc.record({ minLength: fc.nat(), pattern: fc.stringMatching(/^[a-z'"]{1,70}$/) }, { requiredKeys: [] }),
);

const fields: fc.Arbitrary<Field[]> = fc.uniqueArray(
  fc.record({ name: fieldName, type, required: fc.boolean(), limits }).map(({ name, ...more }) => build.field(name, more.type, more)),
  { maxLength: 8, selector: ({ name }) => name },
);

const shape = fc.oneof(
  fields.map((list) => build.object(...list)),
  type.map(build.alias),
);

const operationName = fc.stringMatching(/^[a-z]{3,60}$/);

/** Models whose names and types have every length, so that every line breaks somewhere. */
export const arbitraryModel: fc.Arbitrary<ApiModel> = fc
  .record({
    shapes: fc.tuple(...schemaNames.map(() => shape)),
    operations: fc.uniqueArray(operationName, { maxLength: 3 }),
    query: type,
    body: type,
    answer: type,
  })
  .map(({ shapes, operations, query, body, answer }) =>
    build.model(
      schemaNames.map((name, i) => build.schema(name, shapes[i] ?? build.object())),
      operations.map((id, i) =>
        build.operation(id, {
          parameters: i === 1 ? [] : [build.parameter('query', 'filter', query)],
          requestBody: build.body(i === 0 ? build.ref(schemaNames[3] ?? '') : body),
          responses: [build.response(answer)],
        }),
      ),
    ),
  );
