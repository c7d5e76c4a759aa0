import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import { hostileText } from '../../emit/testing/hostile-text.ts';
import { richModel } from '../../emit/testing/rich-model.ts';
import type { ApiModel } from '../../model/index.ts';
import { advise } from '../advise.ts';
import { changeRules } from '../changes.ts';
import { diffModels } from '../diff-models.ts';
import { fieldAt, shop } from '../testing/shop.ts';
import { formatDiffJson } from './json.ts';
import { formatDiffMarkdown } from './markdown.ts';
import { formatDiffPretty } from './pretty.ts';
import type { DiffReport } from './report.ts';

function reportOf(old: ApiModel, fresh: ApiModel, version?: string): DiffReport {
  const diff = diffModels(old, fresh);
  return { diff, advice: advise(diff, version) };
}

const { field, object, ref, required, schema, string } = build;
const address = (...fields: ReturnType<typeof field>[]) => [schema('Address', object(...fields))];
const old = shop({
  description: 'Old.',
  request: [fieldAt(5, field('user_name', string)), field('to', ref('Address'))],
  more: address(field('city', string)),
});
const fresh = shop({
  request: [fieldAt(6, required('userName', string)), field('to', ref('Address'))],
  more: address(field('city', string), fieldAt(9, field('zip', string))),
  others: [build.operation('cancel', { method: 'delete', path: '/orders/{id}', source: build.provenance(30, {}, 'b.md') })],
});
const report = reportOf(old, fresh, '1.4.2');

describe('for people', () => {
  it('tells what breaks first, by operation and structure, with both places', () => {
    expect(formatDiffPretty([report, reportOf(old, old)], { language: 'en', color: false }))
      .toBe(`test: 2 breaking changes, 3 others: major, 1.4.2 → 2.0.0

Breaking
  order  POST /orders
    request userName: renamed from \`user_name\` (breaks senders, a guess)
      requests that hold the old name stop compiling
      page.md:5 → page.md:6
    request userName: required now (breaks senders)
      requests that lack it stop compiling, and are refused before they are sent
      page.md:5 → page.md:6

Not breaking
  cancel  DELETE /orders/{id}
    new operation
      nobody calls it yet
      b.md:30

  Address  sent by order
    zip: added, optional, \`string\`
      it may be absent
      page.md:3 → page.md:9

  1 description changed

test: no changes
`);
  });

  it('speaks Chinese', () => {
    const text = formatDiffPretty([report], { language: 'zh', color: false });
    expect(text).toContain('test：2 项不兼容变更，3 项兼容变更：主版本（major），1.4.2 → 2.0.0\n\n不兼容变更\n');
    expect(text).toContain('    请求 userName：由可选改为必填（影响发送方）\n      缺少它的请求无法编译，发送前即被拒绝\n');
    expect(text).toContain('  Address  用于 order 的请求\n');
    expect(text).not.toMatch(/breaks|required|guess/);
  });

  it('colours where it may', () => {
    expect(formatDiffPretty([report], { language: 'en', color: true })).toContain('\u001b[1m\u001b[31mBreaking');
    expect(formatDiffPretty([report], { language: 'en', color: false })).not.toContain('\u001b');
  });

  it('names a few of many users', () => {
    const users = ['a', 'b', 'c', 'd', 'e'].map((id) => build.operation(id, { responses: [build.response(ref('Address'))] }));
    const many = (fields: ReturnType<typeof field>[]) => build.model(address(...fields), users);
    const text = formatDiffPretty([reportOf(many([]), many([field('x', string)]))], { language: 'en', color: false });
    expect(text).toContain('  Address  received by a, b, c, 2 more\n');
  });
});

describe('Markdown', () => {
  it('is a section per API, with lists', () => {
    const text = formatDiffMarkdown([report], { language: 'en' });
    expect(text).toContain(
      '## `test`: 2 breaking changes, 3 others: major, 1.4.2 → 2.0.0\n\n### Breaking\n\n- **`order`** `POST /orders`\n',
    );
    expect(text).toContain(
      '  - request `userName`: required now (breaks senders). Requests that lack it stop compiling, and are refused before they are sent. (`page.md:5` → `page.md:6`)\n',
    );
  });

  it('keeps what pages say in code spans', () => {
    const evil = '</code><img src=x onerror=alert(1)> [a](javascript:b) ``` @everyone *x* | <!--';
    const loud = { ...build.operation('loud', { path: `/${evil}` }), id: evil };
    const texts = [formatDiffMarkdown([reportOf(build.model([], [loud]), richModel())], { language: 'zh' })];
    texts.push(formatDiffMarkdown([reportOf(richModel(), richModel(evil))], { language: 'en' }));
    for (const text of texts) {
      const kinds = new Set<string>();
      const visit = (node: { type: string; children?: unknown[] }): void => {
        kinds.add(node.type);
        for (const child of node.children ?? []) visit(child as typeof node);
      };
      visit(unified().use(remarkParse).parse(text));
      expect([...kinds].toSorted()).toEqual(['heading', 'inlineCode', 'list', 'listItem', 'paragraph', 'root', 'strong', 'text']);
    }
  });
});

describe('JSON', () => {
  const published = JSON.parse(readFileSync(new URL('../../../docs/diff.schema.json', import.meta.url), 'utf8')) as {
    $defs: { rule: { enum: string[] } };
  };
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(published);

  it.each<[string, DiffReport[]]>([
    ['changes', [report]],
    ['no changes', [reportOf(old, old)]],
    ['all that a model can hold, come and gone', [reportOf(build.model([]), richModel()), reportOf(richModel(), build.model([]))]],
    ['other words everywhere', [reportOf(richModel('x'), richModel(hostileText))]],
  ])('is as the published schema says: %s', (_, reports) => {
    validate(JSON.parse(formatDiffJson(reports, { language: 'zh' })));
    expect(validate.errors).toBeNull();
  });

  it('has a schema that knows every rule', () => {
    expect(published.$defs.rule.enum).toEqual(changeRules.map(({ name }) => name));
  });

  it('holds all of a change', () => {
    const { apis } = JSON.parse(formatDiffJson([report], { language: 'en' })) as { apis: { changes: object[] }[] };
    expect(apis[0]).toMatchObject({ name: 'test', bump: 'major', version: { from: '1.4.2', to: '2.0.0' } });
    expect(apis[0]?.changes[0]).toEqual({
      rule: 'field-renamed',
      subject: { kind: 'operation', name: 'order', path: 'userName', endpoint: 'POST /orders', part: 'request', status: null },
      what: 'renamed from `user_name`',
      why: 'requests that hold the old name stop compiling',
      breaks: ['senders'],
      bump: 'major',
      guess: true,
      before: { file: 'page.md', line: 5, column: 1 },
      after: { file: 'page.md', line: 6, column: 1 },
    });
  });
});

it('no control characters reach a terminal or a changelog', () => {
  const reports = [reportOf(richModel('x'), richModel(hostileText))];
  const texts = [formatDiffPretty(reports, { language: 'en', color: false }), formatDiffMarkdown(reports, { language: 'en' })];
  // oxlint-disable-next-line no-control-regex
  for (const text of texts) expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/);
});
