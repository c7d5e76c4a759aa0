/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} pages Folder of the pages, in the benchmark.
 * @property {string} skip Facts that the shape does not state, as the scorer's `--skip` names them.
 * @property {number} facts Least percentage of facts.
 * @property {number} perfect Least percentage of pages without a fault.
 * @property {boolean} endpoint Whether the pages state method and path, and all of them count.
 * @property {boolean} complete Whether neither an absent page nor an invented field is allowed.
 */

const exported = 'request.default,response.required,*.refName';

/** @type {(name: string, skip?: string, bars?: Partial<Row>) => Row} */
const dialect = (name, skip = exported, bars = {}) => ({
  name,
  pages: `dialects/${name}`,
  skip,
  facts: 99.5,
  perfect: 97,
  endpoint: true,
  complete: false,
  ...bars,
});

/** What is scored, and the bar of each. @type {readonly Row[]} */
export const rows = [
  { name: 'authing-pages', pages: 'authing-pages/pages', skip: '', facts: 99.9, perfect: 99, endpoint: false, complete: true },
  dialect('authing-scraped', '', { endpoint: false }),
  dialect('sangfor'),
  dialect('yapi', 'request.default,response.*,*.refName'),
  dialect('smart-doc'),
  dialect('knife4j'),
  dialect('yapi-html'),
  dialect('yapi-query', `${exported},request.type,request.items,request.enum`),
  dialect('showdoc'),
  dialect('eolinker'),
  dialect('tree'),
  dialect('apifox'),
  dialect('dotted', 'response.required,*.refName'),
  dialect('english', exported, { facts: 99, perfect: 95 }),
];
