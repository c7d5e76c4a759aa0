import { describe, expect, it } from 'vitest';
import type { Field } from '../model/index.ts';
import type { Row } from '../sheet/index.ts';
import { readFields } from './fields.ts';
import { codesOf, keptContext, row } from './testing/build-sheet.ts';
import type { CellTexts, KeptContext } from './testing/build-sheet.ts';
import { typeText } from './testing/type-text.ts';

const owner = { kind: 'operation', id: 'page.md@0' } as const;

function fieldsOf(rows: readonly Row[], context: KeptContext = keptContext(), bracketedTypes: boolean = false): Field[] {
  return readFields(
    rows,
    { side: 'request', columns: ['name', 'type', 'required', 'description'], bracketedTypes },
    { path: 'page.md@0/request', owner },
    context,
  );
}

function fieldOf(cells: CellTexts, more: Partial<Row> = {}, context: KeptContext = keptContext()): Field {
  const [field] = fieldsOf([row('a', cells, more)], context);
  if (!field) throw new Error('no field');
  return field;
}

const typeOf = (cells: CellTexts, more: Partial<Row> = {}, context?: KeptContext): string => typeText(fieldOf(cells, more, context).type);

describe('the type of a field', () => {
  it.each<[CellTexts, Partial<Row>, string]>([
    [{ type: 'string' }, {}, 'string'],
    [{ type: '-' }, {}, 'any'],
    [{}, {}, 'any'],
    [{ type: 'string', format: 'date-time' }, {}, 'string(date-time)'],
    [{ type: 'string', format: 'yyyy-MM-dd HH:mm' }, {}, 'string'],
    [{ type: 'array', items: 'string' }, {}, 'string[]'],
    [{ type: 'array', items: 'User' }, {}, '#user[]'],
    [{ type: 'object', items: 'User' }, {}, '#user'],
    [{ type: 'object', description: '嵌套类型：`UserDto`' }, {}, '#userdto'],
    [{ type: 'array', description: '嵌套类型：`UserDto`' }, {}, '#userdto[]'],
    [{ description: '用户。嵌套类型：`UserDto`' }, {}, '#userdto'],
    [{ type: 'array', extra: 'item 类型: string' }, {}, 'string[]'],
    [{ type: 'string', description: '嵌套类型：`UserDto`' }, {}, 'string'],
    [{ description: '数组长度限制：50' }, {}, 'any[]'],
    [{ type: 'string' }, { lists: 1 }, 'string[]'],
    [{ type: 'array' }, { lists: 1 }, 'any[]'],
    [{ type: 'string' }, { lists: 2 }, 'string[][]'],
  ])('%j %j is %s', (cells, more, type) => {
    expect(typeOf(cells, more)).toBe(type);
  });

  it('is without the brackets that a table puts around every type', () => {
    const [field] = fieldsOf([row('a', { type: '[string]' })], keptContext(), true);
    expect(field && typeText(field.type)).toBe('string');
    expect(typeOf({ type: '[string]' })).toBe('string[]');
  });

  it('that nobody knows is reported, with the word that was probably meant', () => {
    const context = keptContext();
    expect(typeOf({ type: 'strng' }, {}, context)).toBe('any');
    expect(context.diagnostics).toMatchObject([{ code: 'interpret/unknown-type', hint: expect.stringContaining('string') }]);
  });

  it('follows a link even where the text looks like a word for a type', () => {
    expect(
      typeOf({ type: 'object', description: '嵌套类型：[Text](#text)' }, {}, keptContext({ anchors: new Map([['text', 'Text']]) })),
    ).toBe('#text');
  });
});

describe('rows below a row', () => {
  const children = [row('b', { type: 'string' }), row('c', { type: 'int' })];

  it.each<[string, string]>([
    ['object', '#'],
    ['array', '#[]'],
    ['object[]', '#[]'],
    ['Map<String, Object>', 'map<#>'],
    ['object | null', '# | null'],
    ['string', '#'],
  ])('spell out a structure where the row says %s', (type, expected) => {
    const context = keptContext();
    expect(typeOf({ type }, { children }, context).replace('page.md@0/request/a', '#')).toBe(expected);
    expect(context.schemas).toMatchObject([
      { id: 'page.md@0/request/a', origin: 'derived', owner, shape: { fields: [{ name: 'b' }, { name: 'c' }] } },
    ]);
  });

  it('describe the structure that the row names', () => {
    const context = keptContext();
    expect(typeOf({ type: 'UserDto[]', description: '用户' }, { children }, context)).toBe('#userdto@0[]');
    expect(context.schemas).toMatchObject([{ id: 'page.md#userdto@0', origin: 'page', pageName: 'UserDto', description: '用户' }]);
  });

  it('of which one has no name are the elements of a list', () => {
    expect(typeOf({ type: 'array' }, { children: [row('', { type: 'string' })] })).toBe('string[]');
    expect(typeOf({ type: 'array' }, { children: [row('', { type: 'object' }, { children })] })).toBe('page.md@0/request/a/[]');
  });

  it('are required with their parent where prose says so', () => {
    const context = keptContext();
    fieldOf({ type: 'object' }, { name: 'a', children: [row('b', { description: '存在 a 参数时，此参数必传', required: '否' })] }, context);
    expect(context.schemas[0]).toMatchObject({ shape: { fields: [{ name: 'b', required: true }] } });
  });
});

describe('listed values', () => {
  it.each<[CellTexts, string]>([
    [{ type: 'string', description: '枚举值：`a`,`b`' }, 'string<a|b>'],
    [{ type: 'int', description: '枚举值：`1`,`2`' }, 'integer<1|2>'],
    [{ type: 'array', items: 'string', description: '枚举值：`a`,`b`' }, 'string<a|b>[]'],
    [{ description: '枚举值：`a`,`b`' }, 'string<a|b>'],
    [{ type: '"a" | "b"' }, 'string<a|b>'],
    [{ type: 'boolean', description: '枚举值：`true`' }, 'boolean<true>'],
    [{ type: 'boolean', description: '枚举值：`true`,`false`' }, 'boolean'],
    // The list speaks of something else where the type does not admit its values.
    [{ type: 'int', description: '枚举值：`a`,`b`' }, 'integer'],
    [{ type: 'object', description: '枚举值：`a`,`b`' }, 'object'],
    [{ type: 'file', description: '枚举值：`a`,`b`' }, 'binary'],
  ])('%j: %s', (cells, type) => {
    expect(typeOf(cells)).toBe(type);
  });

  it('that had to be told apart are a guess, and the evidence says so', () => {
    const field = fieldOf({ type: 'string', description: '取值范围: id -组织架构idfullPath -全路径。也可以是 fullPath。' });
    expect(typeText(field.type)).toBe('string<id|fullPath>');
    expect(field.evidence.type).toMatchObject({ via: 'prose', guess: expect.stringContaining('fullPath') });
  });
});

describe('the default of a field', () => {
  it.each<[CellTexts, unknown, string | undefined]>([
    [{ type: 'int', default: '10' }, 10, 'default/column'],
    [{ type: 'string', default: '`a`' }, 'a', 'default/column'],
    [{ type: 'string', default: '-' }, undefined, undefined],
    [{ type: 'string', default: 'none', description: '枚举值：`none`,`all`' }, 'none', 'default/column'],
    [{ type: 'int', description: '默认值：10' }, 10, 'default/prose'],
    [{ type: 'string', description: '取值范围：`a`(默认)、`b`' }, 'a', 'default/marked-value'],
    [{ type: 'int', description: '默认不限' }, undefined, undefined],
    [{ type: 'string', description: '枚举值：`a`,`b`。默认 `c`' }, undefined, undefined],
  ])('%j is %j by %s', (cells, value, rule) => {
    const field = fieldOf(cells);
    expect([field.default, field.evidence.default?.rule]).toEqual([value, rule]);
  });

  it.each<CellTexts>([
    { type: 'int', default: 'ten' },
    { type: 'string', default: 'c', description: '枚举值：`a`,`b`' },
  ])('%j does not fit, and is reported', (cells) => {
    const context = keptContext();
    expect(fieldOf(cells, {}, context)).not.toHaveProperty('default');
    expect(codesOf(context)).toEqual(['interpret/default-misfits']);
  });

  it('that is none of the listed values is reported with their place, and the one that was meant', () => {
    const context = keptContext();
    const field = fieldOf({ type: 'string', default: 'opens', description: '枚举值：`open`,`done`' }, {}, context);
    const values = field.type.kind === 'enum' ? field.type.values : [];
    expect(context.diagnostics).toMatchObject([
      { related: [{ message: 'the page lists `open`, `done`', span: values[0]?.source.span }], hint: 'did you mean `open`?' },
    ]);
  });
});

describe('a field', () => {
  it('keeps examples, limits, titles and words', () => {
    const field = fieldOf({ type: 'string', title: '名称', description: '用户的名称，最大长度: 32', example: '`张三`' });
    expect(field).toMatchObject({
      title: '名称',
      description: '用户的名称，最大长度: 32',
      examples: ['张三'],
      limits: { maxLength: 32 },
      deprecated: false,
    });
    expect(fieldOf({ title: '名称', description: '名称' })).not.toHaveProperty('title');
  });

  it.each<[CellTexts, unknown[]]>([
    [{ type: 'int', example: '10' }, [10]],
    [{ type: 'int', example: 'ten' }, []],
    [{ type: 'string', example: '[object Object]' }, []],
    [{ type: 'string', example: '-' }, []],
    [{ type: 'string', example: '可选枚举值：`a`,`b`' }, []],
    [{ type: 'string', value: 'v1' }, ['v1']],
    [{ type: 'string', description: '名称。示例值: x' }, ['x']],
    [{ type: 'object', example: '{"a": 1}' }, [{ a: 1 }]],
  ])('%j has the examples %j', (cells, examples) => {
    expect(fieldOf(cells).examples).toEqual(examples);
  });

  it('that no row states is marked as implied', () => {
    expect(fieldOf({}, { implied: true }).source).toMatchObject({ rule: 'field/implied', guess: expect.any(String) });
  });

  it('that stands twice is kept once, and the more exact of the two', () => {
    const names = (rows: readonly Row[]): string[] => fieldsOf(rows).map((field) => `${field.name}: ${typeText(field.type)}`);
    expect(names([row('a', { type: 'string' }), row('a', { type: 'int' })])).toEqual(['a: string']);
    expect(names([row('a', { type: 'object' }), row('a', { type: 'User' }), row('b')])).toEqual(['a: #user', 'b: any']);
    expect(names([row('', { type: 'string' })])).toEqual([]);
  });
});
