import { describe, expect, it } from 'vitest';
import { bareBulletList, bulletList } from './bullet-list.ts';
import { cuedList, weaklyCuedList } from './cued-list.ts';
import type { EnumConvention, EnumEvidence } from './enum-reading.ts';
import { gluedList } from './glued-list.ts';
import { valuedList } from './valued-list.ts';

const plain: EnumEvidence = { isSeen: () => false, numeric: false, boolean: false };
const numeric: EnumEvidence = { ...plain, numeric: true };

/** `a=words, b (default: a)`. */
function read(convention: EnumConvention, text: string, evidence: EnumEvidence = plain): string | undefined {
  const found = convention.read(text, evidence);
  const values = found?.values.map(({ value, description }) => value + (description === undefined ? '' : `=${description}`)).join(', ');
  return found && values + (found.default === undefined ? '' : ` (default: ${found.default})`);
}

describe('cuedList', () => {
  it.each([
    ['枚举值：`a`,`b`', 'a, b'],
    ['枚举值:department_id ,open_department_id', 'department_id, open_department_id'],
    ['取值范围:a(默认)、b、c', 'a, b, c (default: a)'],
    ['One of `a`, `b` or `c`', 'a, b, c'],
    ['可选值：1(男)，2(女)', '1=男, 2=女'],
    ['枚举: a|b|c', 'a, b, c'],
    ['可选枚举值：asc/desc', 'asc, desc'],
    ['枚举值：image/png', 'image/png'],
    ['枚举值：image/png, image/jpeg', 'image/png, image/jpeg'],
    ['枚举值：`a/b`', 'a/b'],
    ['枚举值 value', undefined],
    ['取值为 "a" 或者 "b"', 'a, b'],
    ['must be one of: a, b', 'a, b'],
    ['枚举值：`a`', 'a'],
    ['枚举值：a,a,b', 'a, b'],
    // The longest list is the whole; a shorter one speaks of a part.
    ['枚举值 `a`，`b`，`c`；取值为 `a`，`b` 时必填', 'a, b, c'],
    ['枚举值：见附录', undefined],
    ['枚举值：a 表示其他', undefined],
    ['名称 a,b', undefined],
  ])('%s: %s', (text, values) => {
    expect(read(cuedList, text)).toBe(values);
  });
});

describe('weaklyCuedList', () => {
  it.each([
    ['支持 `RSA256` 和 `SM2`', 'RSA256, SM2'],
    ['Can be `a` or `b`', 'a, b'],
    ['可以是 a 或 b', undefined],
    ['支持 `RSA256`', undefined],
  ])('%s: %s', (text, values) => {
    expect(read(weaklyCuedList, text)).toBe(values);
  });
});

describe('bulletList', () => {
  it.each([
    ['枚举值：\n- `a`: 甲\n- `b`: 乙', 'a=甲, b=乙'],
    ['取值范围\n* 1 - 男\n* 2 - 女', '1=男, 2=女'],
    ['可选值：\n1. `a`\n2. `b`', 'a, b'],
    ['类型：\n- `a`\n- `b`', undefined],
    ['枚举值：\n- `a`', undefined],
  ])('%j: %s', (text, values) => {
    expect(read(bulletList, text)).toBe(values);
  });
});

describe('bareBulletList', () => {
  it.each([
    ['类型：\n- `a`: 甲\n- `b`: 乙', 'a=甲, b=乙'],
    ['类型\n- `a`\n- `b`', undefined],
    ['例如：\n- `a`\n- `b`', undefined],
    ['such as:\n- `a`\n- `b`', undefined],
  ])('%j: %s', (text, values) => {
    expect(read(bareBulletList, text)).toBe(values);
  });

  it('is none for a boolean', () => {
    expect(read(bareBulletList, '类型：\n- `a`\n- `b`', { ...plain, boolean: true })).toBeUndefined();
  });
});

describe('valuedList', () => {
  it.each([
    ['0-否 1-是', '0=否, 1=是'],
    ['性别：1：男；2：女', '1=男, 2=女'],
    ['0 未支付, 1 已支付', '0=未支付, 1=已支付'],
    ['0未支付、1已支付', '0=未支付, 1=已支付'],
    ['状态（1=启用，0=停用）', '1=启用, 0=停用'],
    ['1-启用（默认），2-停用', '1=启用, 2=停用 (default: 1)'],
    ['1-启用（推荐），2-停用', '1=启用（推荐）, 2=停用'],
    ['第一句。0-否，1-是', '0=否, 1=是'],
    ['0-否', undefined],
    ['0-否，0-是', undefined],
    ['范围 1-10，单位 5 分钟', undefined],
    ['最长 20 个字符', undefined],
    ['2022-07-03T02:20:30.000Z', undefined],
    ['见 https://a.com/1-a/2-b', undefined],
  ])('%s: %s', (text, values) => {
    expect(read(valuedList, text, numeric)).toBe(values);
  });

  it('takes words for values where the field is no number', () => {
    expect(read(valuedList, 'M=male, F=female')).toBe('M=male, F=female');
    expect(read(valuedList, 'M=male, F=female', numeric)).toBeUndefined();
    expect(read(valuedList, '0-否 1-是', { ...numeric, boolean: true })).toBeUndefined();
  });
});

describe('gluedList', () => {
  const text = '取值范围: id -组织架构idfullPath -组织架构全路径externalId -外部id。';

  it('cuts values from the words that run into them, where something confirms them', () => {
    expect(read(gluedList, text, { ...plain, isSeen: (value) => ['fullPath', 'externalId'].includes(value) })).toBe(
      'id=组织架构id, fullPath=组织架构全路径, externalId=外部id',
    );
    expect(gluedList.read(text, { ...plain, isSeen: (value) => ['fullPath', 'externalId'].includes(value) })?.guess).toContain('fullPath');
  });

  it('takes the whole run where nothing does', () => {
    expect(read(gluedList, text)).toBe('id=组织架构, idfullPath=组织架构全路径, externalId=外部id');
  });

  it.each([
    ['取值范围:1 -继承(默认)0 -不继承', '1=继承, 0=不继承 (default: 1)'],
    ['取值范围: clear -明文(默认)rsa -非对称加密', 'clear=明文, rsa=非对称加密 (default: clear)'],
    ['取值范围: a-b', undefined],
    ['取值范围：一，a -甲b -乙', undefined],
    ['a -甲b -乙', undefined],
  ])('%s: %s', (words, values) => {
    expect(read(gluedList, words)).toBe(values);
  });
});
