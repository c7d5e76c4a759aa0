import { expect, it } from 'vitest';
import { at, model, operation } from '../openapi/testing/sample-model.ts';
import { emitContext } from '../emit-context.ts';
import { errors } from './index.ts';

it('lists what each operation documents, in the order of the page', async () => {
  const one = operation('getUser', {
    errors: [
      { code: 10, message: 'user %s', description: '没有 "用户"', source: at(7) },
      { code: 'E', message: '*/`${x}`\n', source: at(8) },
      { code: 10, message: 'group %s', source: at(9) },
    ],
    source: at(3, 'orders.md'),
  });
  const context = emitContext(model([one, operation('ping')]), { toolVersion: '0' });
  const [file] = await errors.emit(context, []);
  expect(file).toMatchInlineSnapshot(`
    {
      "content": "/**
     * The errors that \`getUser\` is documented to fail with.
     *
     * @see orders.md:7
     */
    export const getUserErrors = [
      { code: 10, message: "user %s", description: '没有 "用户"' },
      { code: "E", message: "*/\`\${x}\`\\n" },
      { code: 10, message: "group %s" },
    ] as const;

    /** One error of \`getUser\`. */
    export type GetUserErrorEntry = (typeof getUserErrors)[number];
    ",
      "path": "src/errors.ts",
      "sources": [
        "orders.md",
      ],
    }
  `);
});

it('makes no file where no error is documented', async () => {
  expect(await errors.emit(emitContext(model([operation('ping')]), { toolVersion: '0' }), [])).toEqual([]);
});
