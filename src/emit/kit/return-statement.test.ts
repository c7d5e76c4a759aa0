import { expect, it } from 'vitest';
import { layoutOf } from '../testing/layout-of.ts';
import { returnStatement } from './return-statement.ts';
import { typeArguments } from './type-layout.ts';

const names = ['a', 'Answer', 'AnswerOfAnOperationWithALongName', `AnswerOf${'AnOperationWithAnEvenLongerName'.repeat(3)}`];
const callees = ['send', ...names.map((one) => typeArguments('send', [one]))];
for (const one of names) for (const two of names) callees.push(typeArguments('sendSafe', [one, two]));

it.each(callees.map((callee, index) => [index, callee] as const))('%i: is laid out as prettier would', async (_, callee) => {
  for (const args of [
    ['schema', 'value', 'options'],
    ['transport', 'operation', 'input', 'options'],
    ['schemaOf'.repeat(9), 'value'],
  ]) {
    const text = `function f() {\n  ${returnStatement(callee, args)}\n}\n`;
    expect(await layoutOf(text)).toBe(text);
  }
});
