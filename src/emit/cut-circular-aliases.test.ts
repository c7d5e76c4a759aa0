import { expect, it } from 'vitest';
import { cutCircularAliases } from './cut-circular-aliases.ts';
import * as build from './testing/build-model.ts';

const { alias, arrayOf, mapOf, model, ref, schema, string, union, unknown } = build;

it('leaves open the use that leads an alias back to itself', () => {
  const cut = cutCircularAliases(
    model([
      schema('A', alias(union(string, ref('B')))),
      schema('B', alias(union(mapOf(ref('C'))))),
      schema('C', alias(ref('A'))),
      schema('D', alias(ref('A'))),
    ]),
  );
  expect(cut.schemas.map(({ shape }) => shape)).toEqual([
    alias(union(string, unknown)),
    alias(union(mapOf(unknown))),
    alias(unknown),
    alias(ref('A')),
  ]);
});

it('leaves alone what lists, structures and maps under a name hold', () => {
  const fine = model([
    schema('List', alias(arrayOf(ref('List')))),
    schema('Map', alias(mapOf(ref('Map')))),
    schema('Node', build.object(build.field('next', union(ref('Node'), build.nothing)))),
  ]);
  expect(cutCircularAliases(fine)).toBe(fine);
});
