export type { EndpointRule } from './endpoint/endpoint-rule.ts';
export { pathIn, templated } from './endpoint/path-text.ts';
export { readPage } from './read-page.ts';
export { readCurl } from './samples/curl.ts';
export type { CurlCall } from './samples/curl.ts';
