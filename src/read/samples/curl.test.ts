import { describe, expect, it } from 'vitest';
import { readCurl } from './curl.ts';

describe('readCurl', () => {
  it('reads method, address, headers and body', () => {
    const command =
      "curl --request PUT 'https://a.com/x?lang=zh' \\\n  -H 'X-Key: {{key}}' \\\n  --header \"Content-Type: application/json\" \\\n  --data-raw '{\n  \"a\": 1\n}'";
    expect(readCurl(command)).toEqual({
      method: 'put',
      url: 'https://a.com/x?lang=zh',
      headers: [
        ['X-Key', '{{key}}'],
        ['Content-Type', 'application/json'],
      ],
      data: '{\n  "a": 1\n}',
    });
  });

  it.each([
    ['curl https://a.com', 'get'],
    ["curl -d 'a=1' https://a.com", 'post'],
    ['curl -F file=@a.png https://a.com', 'post'],
    ["curl -G -d 'a=1' https://a.com", 'get'],
    ['curl -XDELETE https://a.com', 'delete'],
    ['curl --request=PATCH https://a.com', 'patch'],
    ['$ curl -X post https://a.com', 'post'],
  ])('%s is a %s', (command, method) => {
    expect(readCurl(command)).toMatchObject({ method, url: 'https://a.com' });
  });

  it.each([
    ['curl -u me:secret -o out.json https://a.com', 'https://a.com'],
    ['curl -s -k --compressed https://a.com', 'https://a.com'],
    ['curl --url https://a.com', 'https://a.com'],
    ['curl "https://a.com/a b"', 'https://a.com/a b'],
    ['curl https://a.com/\\{id\\}', 'https://a.com/{id}'],
    ['curl -I', undefined],
  ])('%s calls %s', (command, url) => {
    expect(readCurl(command).url).toBe(url);
  });

  it.each([
    [`-d "{\\"a\\": \\"b\\"}"`, '{"a": "b"}'],
    [`-d $'a'`, 'a'],
    [`-d 'a "b"'`, 'a "b"'],
    [`--data=a`, 'a'],
    [`-d ''`, ''],
  ])('takes quotes as a shell does: %s', (words, data) => {
    expect(readCurl(`curl ${words} https://a.com`).data).toBe(data);
  });

  it('passes over a header without a colon', () => {
    expect(readCurl('curl -H Expect https://a.com').headers).toEqual([]);
  });
});
