import { expect, it } from 'vitest';
import { emitContext } from '../emit-context.ts';
import { at, model, operation } from '../openapi/testing/sample-model.ts';
import { operationDoc } from './operation-doc.ts';

it('tells title, description, request, guesses once, and the place', () => {
  const source = at(12, 'orders.md');
  const guessed = { ...source, guess: 'the method, from the sample' };
  const one = operation('getOrder', {
    title: 'Get',
    description: 'Gets an order.',
    path: '/orders/{id}',
    deprecated: true,
    source,
    evidence: { method: guessed, path: guessed, id: source },
  });
  expect(operationDoc(one, emitContext(model([one]), { toolVersion: '0' }))).toEqual({
    paragraphs: ['Get', 'Gets an order.', 'POST /orders/{id}', 'Guessed: the method, from the sample'],
    tags: [{ name: 'deprecated' }, { name: 'see', text: 'orders.md:12' }],
  });
});

it('does not say the title twice', () => {
  const one = operation('getOrder', { title: 'Get', description: 'Get', path: '/o' });
  const { paragraphs } = operationDoc(one, emitContext(model([one]), { toolVersion: '0' }));
  expect(paragraphs).toEqual(['Get', undefined, 'POST /o', undefined]);
});
