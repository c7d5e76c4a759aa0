import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import { shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { contentTypeChanged } from './content-type-changed.ts';

const typed = (contentType: string) => {
  const source = build.provenance(10);
  return shop({
    requestBody: build.body(build.ref('OrderRequest'), { contentType, source }),
    responses: [build.response(build.ref('OrderAnswer'), { contentType, source })],
  });
};

it('tells of requests and answers', () => {
  const change = '`application/json` → `text/json`';
  expect(told(contentTypeChanged, typed('application/json'), typed('text/json'))).toEqual([
    { at: 'order request', what: `content type ${change}`, zh: `内容类型 ${change}`, breaks: '', lines: '10 → 10' },
    { at: 'order answer', what: `content type ${change}`, zh: `内容类型 ${change}`, breaks: '', lines: '10 → 10' },
  ]);
});
