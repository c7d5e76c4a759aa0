import { describe, expect, it } from 'vitest';
import { at, boolean, fieldOf, number, operationOf, stated, string, structure } from '../checks/testing/sampled-model.ts';
import type { Field, Schema, TypeRef } from '../model/index.ts';
import { linkStructures } from './link-structures.ts';
import { fieldIn, modelOf, runPass } from './testing/run-pass.ts';

const ref = (schema: string): TypeRef => ({ kind: 'ref', schema });
const says = (required: boolean): Partial<Field> => ({
  required,
  evidence: { type: stated(1), required: stated(1, { rule: 'required/column' }) },
});
const silent: Partial<Field> = { evidence: { type: stated(1), required: stated(1, { rule: 'required/unstated' }) } };

/** A description of `Name` on a page; `place` tells several on one page apart. */
function description(page: string, name: string, fields: readonly Field[], place: number = 0): Schema {
  return structure(`${page}.md#${name.toLowerCase()}@${place}`, fields, {
    name,
    pageName: name,
    sources: [stated(1, { span: at(1, `${page}.md`) })],
  });
}

const user = (page: string, type: TypeRef = string, place: number = 0): Schema =>
  description(page, 'User', [fieldOf(1, 'id', type)], place);
const holder = (page: string, type: TypeRef): Schema =>
  structure(`${page}.md@0/response`, [fieldOf(2, 'user', type)], { origin: 'derived', owner: { kind: 'operation', id: `${page}.md@0` } });

describe('linkStructures', () => {
  it('makes one of descriptions that say the same, on one page or on many, and keeps all places', () => {
    const run = runPass(
      linkStructures,
      modelOf([user('a'), user('a', string, 5), user('b'), holder('a', ref('a.md#user')), holder('b', ref('b.md#user@0'))]),
    );
    expect(run.model.schemas.map(({ id }) => id)).toEqual(['a.md#user@0', 'a.md@0/response', 'b.md@0/response']);
    expect(run.types).toMatchObject({ 'a.md@0/response.user': '#a.md#user@0', 'b.md@0/response.user': '#a.md#user@0' });
    expect(run.model.schemas[0]?.sources.map(({ span }) => span.file)).toEqual(['a.md', 'a.md', 'b.md']);
    expect(run.diagnostics).toEqual([]);
  });

  it('keeps both of two that disagree, gives each page its own, and reports them once with both places', () => {
    const run = runPass(
      linkStructures,
      modelOf([user('a'), user('b', boolean), holder('a', ref('a.md#user')), holder('b', ref('b.md#user'))]),
    );
    expect(run.types).toMatchObject({ 'a.md@0/response.user': '#a.md#user@0', 'b.md@0/response.user': '#b.md#user@0' });
    expect(run.diagnostics).toMatchObject([
      { code: 'link/conflicting-structures', span: { file: 'b.md' }, related: [{ span: { file: 'a.md' } }] },
    ]);
    expect(run.diagnostics[0]?.message).toContain('they disagree on `id`');
  });

  it('names the members that not all descriptions have', () => {
    const { diagnostics } = runPass(
      linkStructures,
      modelOf([user('a'), description('b', 'User', [fieldOf(1, 'id', string), fieldOf(2, 'name', string)])]),
    );
    expect(diagnostics[0]?.message).toContain('not all have `name`');
  });

  it('refers from a page that does not describe it to what most pages say', () => {
    const run = runPass(linkStructures, modelOf([user('a', boolean), user('b'), user('c'), holder('d', ref('d.md#user'))]));
    expect(run.types['d.md@0/response.user']).toBe('#b.md#user@0');
  });

  it('compares names without case, blanks and marks', () => {
    const run = runPass(linkStructures, modelOf([description('a', 'User', [fieldOf(1, 'id', string)]), holder('b', ref('b.md#user'))]));
    expect(run.types['b.md@0/response.user']).toBe('#a.md#user@0');
  });

  it.each<[string, Schema, Schema]>([
    ['a description without members', user('a'), description('b', 'User', [])],
    ['words and examples', user('a'), description('b', 'User', [fieldOf(1, 'id', string, { description: 'other', examples: ['x'] })])],
    [
      'the order of members',
      description('a', 'User', [fieldOf(1, 'a', string), fieldOf(2, 'b', string)]),
      description('b', 'User', [fieldOf(1, 'b', string), fieldOf(2, 'a', string)]),
    ],
    [
      'a requirement that one does not state',
      description('a', 'User', [fieldOf(1, 'id', string, says(true))]),
      description('b', 'User', [fieldOf(1, 'id', string, silent)]),
    ],
  ])('takes %s for no disagreement', (_, a, b) => {
    const { model, diagnostics } = runPass(linkStructures, modelOf([a, b]));
    expect(model.schemas).toHaveLength(1);
    expect(diagnostics).toEqual([]);
  });

  it.each<[string, Partial<Field>, Partial<Field>]>([
    ['what is required', says(true), says(false)],
    ['a default', { default: 'a' }, { default: 'b' }],
    ['a limit', { limits: { maxLength: 5 } }, {}],
  ])('takes %s for one', (_, a, b) => {
    const { model } = runPass(
      linkStructures,
      modelOf([description('a', 'User', [fieldOf(1, 'id', string, a)]), description('b', 'User', [fieldOf(1, 'id', string, b)])]),
    );
    expect(model.schemas).toHaveLength(2);
  });

  it('lets one page say what the other leaves open on a requirement', () => {
    const { model } = runPass(
      linkStructures,
      modelOf([
        description('a', 'User', [fieldOf(1, 'id', string, silent)]),
        description('b', 'User', [fieldOf(1, 'id', string, says(true))]),
      ]),
    );
    expect(fieldIn(model, 'a.md#user@0', 'id').required).toBe(true);
  });

  it('holds a description against all that are one so far, not against the first of them alone', () => {
    const on = (page: string, more: Partial<Field>): Schema => description(page, 'User', [fieldOf(1, 'id', string, more)]);
    const run = runPass(linkStructures, modelOf([on('a', silent), on('b', says(true)), on('c', says(false)), on('d', silent)]));
    expect(run.model.schemas.map(({ sources }) => sources.map(({ span }) => span.file))).toEqual([['a.md', 'b.md', 'd.md'], ['c.md']]);
  });

  it('compares structures spelled out inside of them, and lets those of a dropped description go', () => {
    const inner = (page: string, type: TypeRef): Schema =>
      structure(`${page}.md#user@0/more`, [fieldOf(3, 'x', type)], {
        origin: 'derived',
        owner: { kind: 'schema', id: `${page}.md#user@0` },
      });
    const outer = (page: string): Schema => description(page, 'User', [fieldOf(1, 'more', ref(`${page}.md#user@0/more`))]);
    const ids = (type: TypeRef): string[] =>
      runPass(linkStructures, modelOf([outer('a'), inner('a', string), outer('b'), inner('b', type)])).model.schemas.map(({ id }) => id);
    expect(ids(string)).toEqual(['a.md#user@0', 'a.md#user@0/more']);
    expect(ids(number)).toHaveLength(4);
  });

  it('ends where structures hold themselves', () => {
    const tree = (page: string): Schema =>
      description(page, 'Tree', [fieldOf(1, 'children', { kind: 'array', items: ref(`${page}.md#tree`) })]);
    const { model, diagnostics } = runPass(linkStructures, modelOf([tree('a'), tree('b')]));
    expect([model.schemas.length, diagnostics.length]).toEqual([1, 0]);
  });

  it('makes an open object, once, of a name that stands nowhere, and reports it where it is used', () => {
    const { model, diagnostics } = runPass(linkStructures, {
      ...modelOf([holder('a', ref('a.md#ghost')), holder('b', ref('b.md#ghost'))]),
      spellings: { 'a.md#ghost': 'Ghost' },
    });
    expect(model.schemas.find(({ id }) => id === '#ghost')).toMatchObject({
      name: 'Ghost',
      pageName: 'Ghost',
      shape: { fields: [], open: true },
    });
    expect(diagnostics).toMatchObject([{ code: 'link/missing-structure', span: { line: 2 }, message: expect.stringContaining('`Ghost`') }]);
  });

  it('finds a missing structure of an answer, too', () => {
    const { model, diagnostics } = runPass(linkStructures, modelOf([], [operationOf('ask', { answer: ref('a.md#ghost') })]));
    expect(model.operations[0]?.responses[0]?.type).toEqual(ref('#ghost'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['link/missing-structure']);
  });
});
